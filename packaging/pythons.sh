#!/usr/bin/env bash
# Prints the Pythons of this computer that the program says it runs on, one of each version.
set -euo pipefail
for version in 3.11 3.12 3.13 3.14; do
  for python in "python$version" "$HOME"/.pyenv/versions/"$version".*/bin/python; do
    if "$python" -c "import sys, venv, ensurepip; sys.exit(f'{sys.version_info[0]}.{sys.version_info[1]}' != '$version')" 2>/dev/null; then
      command -v "$python"
      break
    fi
  done
done
