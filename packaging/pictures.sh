#!/usr/bin/env bash
# Takes the pictures of README and help from the running window, so that they never lie.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/system.sh test
. packaging/display.sh
QT_QPA_PLATFORM=xcb .venv/bin/python packaging/pictures.py docs/pictures
