#!/usr/bin/env bash
# Builds Docketwright.app and a .dmg around it into dist/, on a Mac.
# Signs when MACOS_IDENTITY names a Developer ID in the keychain; has it notarised when MACOS_NOTARY names a profile made
# once with `xcrun notarytool store-credentials`. Without them it says that it did not.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
tools=build/venv
python=$tools/bin/python
mkdir -p dist build
test -x $python || "${PYTHON:-python3}" -m venv $tools
$python -m pip install -q -c packaging/constraints.txt . pyinstaller
$python packaging/icons.py build/icons
$python -m PyInstaller --noconfirm --log-level ERROR --distpath build/bundle --workpath build/pyinstaller packaging/docketwright.spec
app=build/bundle/Docketwright.app toc=build/pyinstaller/docketwright/COLLECT-00.toc
$python packaging/parts.py licences $toc $app/Contents/Resources/licences

if [ -n "${MACOS_IDENTITY:-}" ]; then
  codesign --force --deep --options runtime --timestamp --entitlements packaging/macos/entitlements.plist \
    --sign "$MACOS_IDENTITY" $app
else
  echo "There is no Developer ID: the program is signed for this computer only, and macOS will ask before it opens it." >&2
  codesign --force --deep --sign - $app
fi
codesign --verify --deep --strict $app
packaging/smoke.sh "$PWD/$app/Contents/MacOS/docketwright"

dmg=dist/docketwright-$version-macos-$(uname -m).dmg
rm -rf build/dmg "$dmg" && mkdir -p build/dmg
cp -R $app build/dmg/
ln -s /Applications build/dmg/Applications
hdiutil create -quiet -volname Docketwright -srcfolder build/dmg -format UDZO "$dmg"
if [ -n "${MACOS_NOTARY:-}" ]; then
  xcrun notarytool submit "$dmg" --keychain-profile "$MACOS_NOTARY" --wait
  xcrun stapler staple "$dmg"
fi
$python packaging/parts.py bill "$dmg" $toc >"$dmg.cdx.json"
(cd dist && shasum -a 256 -- "$(basename "$dmg")" >SHA256SUMS-macos)
