#!/usr/bin/env bash
# Runs every test: most of them without a display, the journeys in a real window on a display of their own.
# COVERAGE=1 measures coverage, SOAK=1 runs the long sweeps, WORKERS=0 runs in one process; arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/system.sh test
. packaging/display.sh

export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} QT_ACCESSIBILITY=0 NO_AT_BRIDGE=1
export PYTHONHASHSEED=0 TZ=${TZ:-UTC}

options=(-q)
workers=${WORKERS:-2}
[ "$workers" = 0 ] || options+=(-n "$workers" --dist loadgroup)
[ -z "${COVERAGE:-}" ] || options+=(--cov --cov-report=)
rm -f .coverage .coverage.*

status=0
.venv/bin/python -m pytest "${options[@]}" "$@" </dev/null || status=$?
exit $status
