#!/usr/bin/env bash
# Builds what people install, into dist/: the wheel, the one-folder program, the .deb; beside each a list of its parts,
# and the hashes of everything. Tries each of them before it says that it is done.
set -euo pipefail
cd "$(dirname "$0")/.."

version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
id=io.github.docketwright.Docketwright
tools=build/venv
python=$tools/bin/python
# The same commit gives the same files: they bear its time, not today's.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
rm -rf dist && mkdir -p dist build

echo "The wheel" >&2
test -x $python || "${PYTHON:-python3}" -m venv $tools
$python -m pip install -q -c packaging/constraints.txt . pyinstaller build
$python -m build -q --wheel --outdir dist .
wheel=$(echo dist/*.whl)
packaging/try_wheel.sh "$wheel" $(packaging/pythons.sh)
$python packaging/parts.py bill "$wheel" >"$wheel.cdx.json"

echo "The one-folder program" >&2
$python packaging/icons.py build/icons
$python -m PyInstaller --noconfirm --log-level ERROR --distpath build/bundle --workpath build/pyinstaller packaging/docketwright.spec
bundle=build/bundle/docketwright toc=build/pyinstaller/docketwright/COLLECT-00.toc
$python packaging/parts.py licences $toc $bundle/licences
$python packaging/shipped.py build/pyinstaller/docketwright $bundle/licences
packaging/smoke.sh "$PWD/$bundle/docketwright"
# A person at the keyboard takes the packaged program from a notice to a letter.
DOCKETWRIGHT_PROGRAM=$PWD/$bundle/docketwright WORKERS=0 packaging/test.sh -m journey tests/journeys/test_first_comment.py >&2
folder=dist/docketwright-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m).tar.gz
tar -C build/bundle --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -cf - docketwright |
  gzip -9n >"$folder"
$python packaging/parts.py bill "$folder" $toc >"$folder.cdx.json"
echo "  $(du -sm --apparent-size $bundle | cut -f1) MB in the folder" >&2

if command -v dpkg-deb >/dev/null; then
  echo "The .deb" >&2
  ! command -v desktop-file-validate >/dev/null || desktop-file-validate packaging/linux/$id.desktop
  ! command -v appstreamcli >/dev/null || appstreamcli validate --no-net packaging/linux/$id.metainfo.xml >&2
  deb=dist/docketwright_${version}_$(dpkg --print-architecture).deb
  packaging/linux/deb.sh $bundle build/icons $python "$version" "$deb"
  ! command -v lintian >/dev/null || lintian --allow-root --fail-on error,warning "$deb" >&2
  $python packaging/parts.py bill "$deb" $toc >"$deb.cdx.json"
fi

(cd dist && sha256sum -- * >SHA256SUMS)
ls -l dist >&2
