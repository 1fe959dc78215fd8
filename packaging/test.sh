#!/usr/bin/env bash
# Runs every test: most of them without a display, the journeys in a real window on a display of their own.
# COVERAGE=1 measures coverage, SOAK=1 runs the long sweeps, WORKERS=0 runs in one process; arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/system.sh test

work=$(mktemp -d)
display_pid="" manager_pid=""
tidy() {
  [ -z "$manager_pid" ] || kill "$manager_pid" 2>/dev/null || true
  [ -z "$display_pid" ] || kill "$display_pid" 2>/dev/null || true
  rm -rf "$work"
}
trap tidy EXIT

# A display that nobody sees; the server itself picks a free number and writes it once it is ready.
mkfifo "$work/number"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$work/number" >/dev/null 2>"$work/xvfb.log" &
display_pid=$!
if ! read -r -t 30 number <"$work/number"; then
  cat "$work/xvfb.log" >&2
  echo "Xvfb did not start." >&2
  exit 1
fi
export DISPLAY=":$number"
unset WAYLAND_DISPLAY
openbox >/dev/null 2>&1 &
manager_pid=$!

export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} QT_ACCESSIBILITY=0 NO_AT_BRIDGE=1
export XDG_RUNTIME_DIR="$work" PYTHONHASHSEED=0 TZ=${TZ:-UTC}

options=(-q)
workers=${WORKERS:-2}
[ "$workers" = 0 ] || options+=(-n "$workers" --dist loadgroup)
[ -z "${COVERAGE:-}" ] || options+=(--cov --cov-report=)
rm -f .coverage .coverage.*

status=0
.venv/bin/python -m pytest "${options[@]}" "$@" </dev/null || status=$?
exit $status
