#!/usr/bin/env bash
# Makes sure the system packages are there: `system.sh window` for the program, `system.sh test` for its tests too.
# Installs what is missing where it may; else says the one command that does it, and stops.
set -euo pipefail

WINDOW="libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libfreetype6 libdbus-1-3 libgssapi-krb5-2 libbrotli1
  libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 fonts-dejavu-core fonts-liberation"
TEST="$WINDOW xvfb xauth xdotool openbox poppler-utils scrot
  dbus at-spi2-core python3-pyatspi"

case "${1:-window}" in
  window) wanted=$WINDOW ;;
  test) wanted=$TEST ;;
  *) echo "Use: packaging/system.sh window|test" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null; then
  echo "This is no Debian or Ubuntu: please see to Qt's libraries yourself (the names there: $(echo $wanted))." >&2
  exit 0
fi

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

missing=()
for package in $wanted; do
  # Newer releases renamed some libraries for 64-bit time; either name will do.
  installed "$package" || installed "${package}t64" || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

get="apt-get install --no-install-recommends ${missing[*]}"
if command -v sudo >/dev/null; then ask="sudo $get"; else ask="su -c '$get'"; fi

if [ "$(id -u)" = 0 ]; then
  as_root=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  as_root=(sudo -n)
elif [ "${1:-window}" = window ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "For the window these will be needed later: $ask" >&2
  exit 0
else
  echo "Some system packages are missing. Please run this once and then try again:" >&2
  echo "  $ask" >&2
  exit 1
fi

echo "Installing system packages: ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() { "${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}" >"$log" 2>&1; }
if ! install; then
  # A fresh system has no lists of packages yet, or old ones.
  if ! { "${as_root[@]}" apt-get update -q >"$log" 2>&1 && install; }; then
    tail -n 15 "$log" >&2
    echo "The system packages could not be installed. Please run this as root and then try again:" >&2
    echo "  apt-get update && $get" >&2
    exit 1
  fi
fi
