#!/usr/bin/env bash
# Makes the .deb from the one-folder program: `deb.sh BUNDLE ICONS PYTHON VERSION FILE`. Called by packaging/build.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."
bundle=$1 icons=$2 python=$3 version=$4 file=$5
id=io.github.docketwright.Docketwright
maintainer="The Docketwright founders <founders@docketwright.example>"
written=${SOURCE_DATE_EPOCH:-$(date +%s)}

root=build/deb share=build/deb/usr/share doc=build/deb/usr/share/doc/docketwright
rm -rf $root
mkdir -p $root/DEBIAN $root/usr/{bin,lib} $doc $share/{applications,metainfo,mime/packages,man/man1,lintian/overrides} \
  $share/bash-completion/completions $share/zsh/vendor-completions $share/fish/vendor_completions.d
cp -a "$bundle" $root/usr/lib/docketwright
ln -s ../lib/docketwright/docketwright $root/usr/bin/docketwright
cp packaging/linux/$id.desktop $share/applications/
cp packaging/linux/$id.metainfo.xml $share/metainfo/
cp packaging/linux/$id.xml $share/mime/packages/
cp packaging/linux/lintian-overrides $share/lintian/overrides/docketwright

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
cp packaging/linux/copyright $doc/
gzip -9n <CHANGELOG.md >$doc/NEWS.gz
gzip -9n >$doc/changelog.gz <<CHANGELOG
docketwright ($version) stable; urgency=medium

  * What changes for people stands in NEWS.gz.

 -- $maintainer  $(date -R -u -d "@$written")
CHANGELOG

cat >$root/DEBIAN/control <<CONTROL
Package: docketwright
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: $maintainer
Section: editors
Priority: optional
Installed-Size: $(du -sk $root | cut -f1)
Depends: $(paste -sd ' ' packaging/linux/depends)
Recommends: fonts-dejavu-core, libcups2 | libcups2t64, shared-mime-info, desktop-file-utils
Homepage: https://github.com/docketwright/docketwright
Description: write a formal comment on a federal rule
 Reads a Federal Register notice, helps one person argue in their own words,
 checks the draft against four principles and exports a Word letter.
 It works offline and brings its own Python and Qt.
CONTROL
find $root -type d -exec chmod 755 {} +
find $root -type f -exec chmod 644 {} +
chmod 755 $root/usr/lib/docketwright/docketwright
(cd $root && find usr -type f -print0 | sort -z | xargs -0 md5sum) >$root/DEBIAN/md5sums
dpkg-deb -Zxz --root-owner-group --build $root "$file" >/dev/null
