#!/usr/bin/env bash
# Builds what people install, into dist/: the wheel, the one-folder program, the .deb, their hashes and a list of parts.
set -euo pipefail
cd "$(dirname "$0")/.."

version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
id=io.github.docketwright.Docketwright
tools=build/venv
rm -rf dist && mkdir -p dist build

echo "The wheel" >&2
test -x $tools/bin/python || "${PYTHON:-python3}" -m venv $tools
$tools/bin/python -m pip install -q -c packaging/constraints.txt . pyinstaller build
$tools/bin/python -m build -q --outdir dist .

echo "The one-folder program" >&2
$tools/bin/pyinstaller --noconfirm --log-level WARN --distpath build/bundle --workpath build/work packaging/docketwright.spec
bundle=build/bundle/docketwright
tar -C build/bundle -czf "dist/docketwright-$version-linux-x86_64.tar.gz" docketwright

echo "The .deb" >&2
root=build/deb
rm -rf $root && mkdir -p $root/DEBIAN $root/opt $root/usr/bin $root/usr/share/{applications,metainfo,mime/packages,man/man1} \
  $root/usr/share/bash-completion/completions $root/usr/share/zsh/vendor-completions $root/usr/share/fish/vendor_completions.d \
  $root/usr/share/icons/hicolor/scalable/apps $root/usr/share/doc/docketwright
cp -a $bundle $root/opt/docketwright
ln -s /opt/docketwright/docketwright $root/usr/bin/docketwright
cp packaging/linux/$id.desktop $root/usr/share/applications/
cp packaging/linux/$id.metainfo.xml $root/usr/share/metainfo/
cp packaging/linux/$id.xml $root/usr/share/mime/packages/
cp resources/icons/docketwright.svg $root/usr/share/icons/hicolor/scalable/apps/$id.svg
cp LICENSE $root/usr/share/doc/docketwright/copyright
cp docs/licences.md $root/usr/share/doc/docketwright/
manual() { $tools/bin/python -m docketwright.cli.manual "$1"; }
manual man | gzip -9n >$root/usr/share/man/man1/docketwright.1.gz
manual bash >$root/usr/share/bash-completion/completions/docketwright
manual zsh >$root/usr/share/zsh/vendor-completions/_docketwright
manual fish >$root/usr/share/fish/vendor_completions.d/docketwright.fish
cat >$root/DEBIAN/control <<CONTROL
Package: docketwright
Version: $version
Architecture: amd64
Maintainer: The Docketwright founders <founders@docketwright.example>
Section: editors
Priority: optional
Installed-Size: $(du -sk $root | cut -f1)
Depends: libc6, libglib2.0-0 | libglib2.0-0t64, libgl1, libegl1, libxkbcommon0, libfontconfig1, libfreetype6, libdbus-1-3,
 libgssapi-krb5-2, libbrotli1, libxcb-cursor0, libxkbcommon-x11-0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0
Recommends: fonts-dejavu-core | fonts-liberation
Description: write a formal comment on a federal rule
 Reads a Federal Register notice, helps one person argue in their own words,
 checks the draft against four principles and exports a Word letter.
CONTROL
dpkg-deb --root-owner-group --build $root "dist/docketwright_${version}_amd64.deb" >/dev/null

echo "The list of parts and the hashes" >&2
$tools/bin/python packaging/parts.py >"dist/docketwright-$version-parts.cdx.json"
(cd dist && sha256sum -- * >SHA256SUMS)
ls -l dist >&2
