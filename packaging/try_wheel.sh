#!/usr/bin/env bash
# Installs a wheel into a clean virtual environment for each Python given, and tries it: `try_wheel.sh WHEEL PYTHON...`
set -euo pipefail
wheel=$1
shift
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for python in "$@"; do
  "$python" -m venv "$folder/venv"
  "$folder/venv/bin/python" -m pip install -q -c "$here/constraints.txt" "$wheel"
  "$here/smoke.sh" "$folder/venv/bin/docketwright"
  echo "  the wheel works on $("$python" -V)" >&2
  rm -rf "$folder/venv"
done
