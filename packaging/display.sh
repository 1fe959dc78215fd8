# Sourced by the scripts that need a window: starts a display that nobody sees, and a window manager on it.
# Sets DISPLAY and ends both when the script ends. `work` is a folder for the time being.
work=$(mktemp -d)
display_pid="" manager_pid=""
tidy() {
  [ -z "$manager_pid" ] || kill "$manager_pid" 2>/dev/null || true
  [ -z "$display_pid" ] || kill "$display_pid" 2>/dev/null || true
  rm -rf "$work"
}
trap tidy EXIT

# The server itself picks a free number and writes it once it is ready.
mkfifo "$work/number"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$work/number" >/dev/null 2>"$work/xvfb.log" &
display_pid=$!
if ! read -r -t 30 number <"$work/number"; then
  cat "$work/xvfb.log" >&2
  echo "Xvfb did not start." >&2
  exit 1
fi
export DISPLAY=":$number" XDG_RUNTIME_DIR="$work"
unset WAYLAND_DISPLAY
openbox >/dev/null 2>&1 &
manager_pid=$!
