#!/usr/bin/env bash
# Runs every test: most of them without a display, the journeys in a real window on a display of their own.
# COVERAGE=1 measures coverage, SOAK=1 runs the long sweeps, WORKERS=0 runs in one process; arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/system.sh test
packaging/validator.sh
. packaging/display.sh

export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} QT_ACCESSIBILITY=0 NO_AT_BRIDGE=1
export PYTHONHASHSEED=0 TZ=${TZ:-UTC}

workers=${WORKERS:-2}
rm -f .coverage .coverage.*
status=0

# tests OPTIONS...: runs some of the tests; the second time they add to the coverage of the first.
tests() {
  local measured=()
  [ -z "${COVERAGE:-}" ] || measured=(--cov --cov-append --cov-report=)
  .venv/bin/python -m pytest -q "${measured[@]}" "$@" </dev/null || status=$?
}

if [ $# -gt 0 ]; then
  tests -n "$workers" "$@"
else
  # One person, one keyboard: journeys that ran side by side would type into each other's windows.
  tests -n 0 -m journey
  tests -n "$workers" -m "not journey"
fi
exit $status
