#!/usr/bin/env bash
# Opens the window; where there is no display, works the example from the command line instead.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  packaging/system.sh window
  exec .venv/bin/python -m docketwright
fi
echo "There is no display here, so this works the example from the command line."
exec .venv/bin/python -m docketwright demo -o ./demo-out
