#!/usr/bin/env bash
# Prints what CHANGELOG.md says of a version: `changes.sh 0.2.0`, or `changes.sh Unreleased`. Fails where it says nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
said=$(awk -v version="[$1]" '/^## / { inside = ($2 == version); next } inside' CHANGELOG.md)
if ! grep -q '^- ' <<<"$said"; then
  echo "CHANGELOG.md says nothing about $1." >&2
  exit 1
fi
sed -e '/./,$!d' <<<"$said"
