#!/usr/bin/env bash
# On the build server: puts the signing certificate of the secrets into a keychain of this run, and the notary's account
# beside it. Without the secrets it does nothing.
set -euo pipefail
[ -n "${MACOS_CERTIFICATE:-}" ] || { echo "There is no certificate; the program will not be signed." >&2; exit 0; }

keychain=$RUNNER_TEMP/build.keychain-db
password=$(openssl rand -hex 16)
certificate=$RUNNER_TEMP/certificate.p12
printf %s "$MACOS_CERTIFICATE" | base64 --decode >"$certificate"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 3600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$certificate" -k "$keychain" -P "$MACOS_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
rm "$certificate"
identity=$(security find-identity -v -p codesigning "$keychain" | sed -n 's/.*"\(Developer ID Application: .*\)"/\1/p' | head -n 1)
echo "MACOS_IDENTITY=$identity" >>"$GITHUB_ENV"

if [ -n "${MACOS_NOTARY_APPLE_ID:-}" ]; then
  xcrun notarytool store-credentials docketwright --keychain "$keychain" --apple-id "$MACOS_NOTARY_APPLE_ID" \
    --team-id "$MACOS_NOTARY_TEAM" --password "$MACOS_NOTARY_PASSWORD"
  echo "MACOS_NOTARY=docketwright" >>"$GITHUB_ENV"
fi
