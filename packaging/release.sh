#!/usr/bin/env bash
# Makes a release in one command: `release.sh 0.2.0`. Checks everything, sets the version, closes the changelog, commits and
# tags. It pushes nothing: the last line says what to push. `release.sh --check 0.2.0` only looks.
set -euo pipefail
cd "$(dirname "$0")/.."

only_look=""
if [ "${1:-}" = --check ]; then only_look=yes; shift; fi
version=${1:-}
metainfo=packaging/linux/io.github.docketwright.Docketwright.metainfo.xml
today=$(date +%F)
stop() { echo "Not released: $*" >&2; exit 1; }

[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || stop "say the version, for example: packaging/release.sh 0.2.0"
current=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
newest=$(printf '%s\n' "$current" "$version" | sort -V | tail -n 1)
if git rev-parse -q --verify "refs/tags/v$version" >/dev/null; then stop "there is a v$version already."; fi
[ "$newest" = "$version" ] || stop "$version is older than $current."
packaging/changes.sh Unreleased >/dev/null || stop "write into CHANGELOG.md, below [Unreleased], what changes for people."
if [ -n "$only_look" ]; then echo "$version can be released." >&2; exit 0; fi
[ -z "$(git status --porcelain)" ] || stop "commit or put away what has changed."
[ "$(git branch --show-current)" = main ] || stop "this is not the branch main."
make check
make package

first=$(packaging/changes.sh Unreleased | sed -n 's/^- //p' | head -n 1 | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g')
entry="    <release version=\"$version\" date=\"$today\">\n      <description>\n        <p>$first</p>\n      </description>\n    </release>"
python3 - "$version" "$today" "$metainfo" "$entry" <<'PYTHON'
import sys
from pathlib import Path

version, today, metainfo, entry = sys.argv[1:]


def change(path, old, new):
    text = Path(path).read_text(encoding="utf-8")
    if text.count(old) != 1:
        sys.exit(f"{path} does not hold “{old}” once.")
    Path(path).write_text(text.replace(old, new), encoding="utf-8")


current = next(line for line in Path("pyproject.toml").read_text(encoding="utf-8").splitlines() if line.startswith("version = "))
change("pyproject.toml", current, f'version = "{version}"')
own = next(line for line in Path("src/docketwright/__init__.py").read_text(encoding="utf-8").splitlines() if "__version__" in line)
change("src/docketwright/__init__.py", own, f'__version__ = "{version}"')
change("CHANGELOG.md", "## [Unreleased]\n", f"## [Unreleased]\n\n## [{version}] - {today}\n")
if f'<release version="{version}"' not in Path(metainfo).read_text(encoding="utf-8"):
    change(metainfo, "  <releases>\n", "  <releases>\n" + entry.replace("\\n", "\n") + "\n")
PYTHON
git commit -q -m "Release $version" -- pyproject.toml src/docketwright/__init__.py CHANGELOG.md "$metainfo"
packaging/changes.sh "$version" | git tag -a "v$version" -F -
echo "Released here. To build it for everyone: git push origin main v$version" >&2
