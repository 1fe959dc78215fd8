#!/usr/bin/env bash
# Makes the .deb from the one-folder program: `deb.sh BUNDLE ICONS PYTHON VERSION FILE`. Called by packaging/build.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."
bundle=$1 icons=$2 python=$3 version=$4 file=$5
id=io.github.docketwright.Docketwright

root=build/deb share=build/deb/usr/share
rm -rf $root
mkdir -p $root/DEBIAN $root/opt $root/usr/bin $share/{applications,metainfo,mime/packages,man/man1,doc/docketwright} \
  $share/bash-completion/completions $share/zsh/vendor-completions $share/fish/vendor_completions.d
cp -a "$bundle" $root/opt/docketwright
ln -s /opt/docketwright/docketwright $root/usr/bin/docketwright
cp packaging/linux/$id.desktop $share/applications/
cp packaging/linux/$id.metainfo.xml $share/metainfo/
cp packaging/linux/$id.xml $share/mime/packages/

install -D -m 644 resources/icons/docketwright.svg $share/icons/hicolor/scalable/apps/$id.svg
for picture in "$icons"/*.png; do
  size=$(basename "$picture" .png)
  install -D -m 644 "$picture" "$share/icons/hicolor/${size}x$size/apps/$id.png"
done

manual() { "$python" -m docketwright.cli.manual "$1"; }
manual man | gzip -9n >$share/man/man1/docketwright.1.gz
manual bash >$share/bash-completion/completions/docketwright
manual zsh >$share/zsh/vendor-completions/_docketwright
manual fish >$share/fish/vendor_completions.d/docketwright.fish
cp LICENSE $share/doc/docketwright/copyright
cp resources/help/licences.md $share/doc/docketwright/
gzip -9n <CHANGELOG.md >$share/doc/docketwright/changelog.gz

cat >$root/DEBIAN/control <<CONTROL
Package: docketwright
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: The Docketwright founders <founders@docketwright.example>
Section: editors
Priority: optional
Installed-Size: $(du -sk $root | cut -f1)
Depends: libc6 (>= 2.36), libglib2.0-0 | libglib2.0-0t64, libgl1, libegl1, libxkbcommon0, libfontconfig1, libfreetype6,
 libdbus-1-3, libgssapi-krb5-2, libbrotli1, libxcb-cursor0, libxkbcommon-x11-0, libxcb-icccm4, libxcb-keysyms1,
 libxcb-shape0, fonts-liberation | fonts-liberation2
Recommends: fonts-dejavu-core, libcups2 | libcups2t64, shared-mime-info, desktop-file-utils
Homepage: https://github.com/docketwright/docketwright
Description: write a formal comment on a federal rule
 Reads a Federal Register notice, helps one person argue in their own words,
 checks the draft against four principles and exports a Word letter.
 It works offline and brings its own Python and Qt.
CONTROL
find $root -type d -exec chmod 755 {} +
dpkg-deb -Zxz --root-owner-group --build $root "$file" >/dev/null
