#!/usr/bin/env bash
# Tries an installed program, not the tree: `smoke.sh PROGRAM`, from a folder with nothing of ours in it.
# Commands first; then, where Xvfb and xdotool are there, the window: opened on a file, looked at, quit with its key.
set -euo pipefail
program=$1
folder=$(mktemp -d)
display_pid=""
tidy() {
  [ -z "$display_pid" ] || kill "$display_pid" 2>/dev/null || true
  rm -rf "$folder"
}
trap tidy EXIT
cd "$folder"
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV DISPLAY WAYLAND_DISPLAY
export DOCKETWRIGHT_HOME=$folder/home QT_QPA_PLATFORM=offscreen

say() { echo "  $*" >&2; }
fail() { echo "Smoke test: $*" >&2; exit 1; }
# Exit code 1 means that something was found, which is fine here.
try() {
  local code=0
  "$program" "$@" >out 2>err || code=$?
  if [ $code -gt 1 ] || grep -q Traceback err; then
    cat out err >&2
    fail "$* ended with $code"
  fi
}

"$program" --version >out
grep -q '^Docketwright [0-9]' out || fail "--version"
try demo -o demo
letter=$(find demo -name '*.docx' | head -n 1)
[ -s "$letter" ] || fail "the demo made no letter"
comment=$(find demo -name '*.json' -exec grep -l '"docketwright comment"' {} + | head -n 1)
[ -s "$comment" ] || fail "the demo kept no comment"
# The example cannot be filed; a comment of one's own can.
sed 's/"example": true/"example": false/' "$comment" >mine.docketwright
say "demo: $(ls demo | tr '\n' ' ')"

try check "$letter" --json
grep -q '"principles"' out || fail "the letter could not be read back"
for kind in docx pdf web email eml packet; do
  try export mine.docketwright --format $kind -o "letter-$kind.${kind/packet/zip}"
done
head -c 4 letter-pdf.pdf | grep -q '%PDF' || fail "no PDF"
say "export: $(ls letter-* | wc -l) formats"

try rule letter-pdf.pdf --json
echo '{"id": "1", "text": "The agency should publish its test data before it acts."}' >passages
"$program" judge --jsonl <passages >judged
grep -qE '"request": ?true' judged || fail "judge saw no request"
try blocks search firmware
try overlap "$letter" --with "$letter" --json
try templates list
try doctor --json
for name in Packages Fonts "Time zones" Blocks Spelling; do
  tr -d '\n ' <out | grep -qE "\"name\":\"${name// /}\",\"works\":true" || { cat out >&2; fail "doctor: $name"; }
done

# Where a Secret Service can be started, the program must find it: three libraries stand between them.
if command -v dbus-run-session >/dev/null && command -v gnome-keyring-daemon >/dev/null; then
  cat >keyring.sh <<'SESSION'
export HOME=$PWD XDG_RUNTIME_DIR=$PWD/run
mkdir -m 700 run
printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null
"$1" doctor --json
SESSION
  dbus-run-session -- bash keyring.sh "$program" >out 2>err || true
  grep -q '"Secret Service"' out || { cat out err >&2; fail "the keyring is not found"; }
  say "keyring: Secret Service"
else
  say "keyring: not tried, there is no Secret Service to start here"
fi

if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
  unset QT_QPA_PLATFORM
  export XDG_RUNTIME_DIR=$folder
  mkfifo number
  Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>number >/dev/null 2>&1 &
  display_pid=$!
  read -r -t 30 display <number || fail "Xvfb did not start"
  export DISPLAY=:$display
  "$program" open mine.docketwright 2>window.err &
  window_pid=$!
  # The title says that the file was read and its comment opened.
  timeout 60 xdotool search --sync --onlyvisible --name 'Docketwright$' >/dev/null || { cat window.err >&2; fail "no window"; }
  wanted='.+ — Docketwright$'
  timeout 60 xdotool search --sync --onlyvisible --name "$wanted" >windows || fail "the file did not open"
  window=$(head -n 1 windows)
  xdotool windowfocus --sync "$window"
  xdotool key ctrl+q
  code=0
  wait $window_pid || code=$?
  [ $code = 0 ] || { cat window.err >&2; fail "the window ended with $code"; }
  [ ! -s window.err ] || { cat window.err >&2; fail "the window complained"; }
  say "window: opened on the comment, and quit"
else
  say "window: not tried, there is no Xvfb and xdotool here"
fi
echo "Smoke test passed: $program" >&2
