"""What three shells offer while a call is typed: commands, options with their meanings, choices, files."""

from __future__ import annotations

from collections.abc import Iterator

from docketwright.cli.calls import FOLDER, Call, Word


def bash(program: Call) -> str:
    """Return the completion for bash."""
    calls = list(_below(program))
    offered = "\n".join(f'    "{path}") words="{_offered(one)}"{_bash_files(one)} ;;' for path, one in calls)
    firsts = "|".join(one.name for one in program.below if one.below)
    return f"""_docketwright() {{
  local words="{_offered(program)}" current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}}
  local call=${{COMP_WORDS[1]}} files=
  [[ $COMP_CWORD -gt 1 ]] || call=
  [[ $COMP_CWORD -gt 2 && $call == @({firsts}) ]] && call+=" ${{COMP_WORDS[2]}}"
  case "$call" in
{offered}
  esac
  case "$call:$before" in
{_bash_values(calls)}
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  if [[ $files && $current != -* ]]; then
    mapfile -t -O ${{#COMPREPLY[@]}} COMPREPLY < <(compgen -f -- "$current")
  fi
}}
complete -o filenames -F _docketwright docketwright"""


def _bash_files(one: Call) -> str:
    return " files=yes" if any(word.is_path for word in one.words) else ""


def _bash_values(calls: list[tuple[str, Call]]) -> str:
    """Return the cases of an option whose value is one of a few words."""
    chosen = [(path, option) for path, one in calls for option in one.options if option.choices]
    return "\n".join(
        f'    "{path}:{flag}") words="{" ".join(option.choices)}" files= ;;'
        for path, option in chosen
        for flag in option.flags
    )


def _below(program: Call) -> Iterator[tuple[str, Call]]:
    """Yield the calls below the program with the words that lead to them."""
    for one in program.below:
        yield one.name, one
        yield from ((f"{one.name} {deeper.name}", deeper) for deeper in one.below)


def _offered(one: Call) -> str:
    return " ".join(
        [*(deeper.name for deeper in one.below), *(flag for option in one.options for flag in option.flags)]
    )


def zsh(program: Call) -> str:
    """Return the completion for zsh."""
    cases = "\n".join(_zsh_case(one) for one in program.below)
    return f"""#compdef docketwright
_docketwright() {{
  local -a commands
  if (( CURRENT == 2 )); then
    commands=(
{_zsh_listed(program)}
    )
    _describe command commands
    _arguments {_zsh_words(program)}
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
{cases}
  esac
}}
_docketwright "$@\""""


def _zsh_case(one: Call) -> str:
    if not one.below:
        return f"    {one.name}) _arguments {_zsh_words(one)} ;;"
    cases = "\n".join(f"      {deeper.name}) _arguments {_zsh_words(deeper)} ;;" for deeper in one.below)
    return f"""    {one.name})
      if (( CURRENT == 2 )); then
        commands=(
{_zsh_listed(one)}
        )
        _describe action commands
        return
      fi
      shift words
      (( CURRENT-- ))
      case $words[1] in
{cases}
      esac ;;"""


def _zsh_listed(one: Call) -> str:
    return "\n".join(f"      {_quoted(f'{deeper.name}:{deeper.does}')}" for deeper in one.below)


def _zsh_words(one: Call) -> str:
    return " ".join(_zsh_word(word) for word in one.words)


def _zsh_word(word: Word) -> str:
    if not word.flags:
        return _quoted(f"*:{word.value}:{'_files' if word.is_path else ' '}")
    meaning = "".join(f"\\{sign}" if sign in "[]:" else sign for sign in word.meaning)
    ends = f"[{meaning}]"
    if word.value:
        ends += f":{word.value}:" + (f"({' '.join(word.choices)})" if word.choices else _zsh_files(word))
    alone = f"({' '.join(word.flags)})"
    return " ".join(_quoted(f"{alone}{flag}{ends}") for flag in word.flags)


def _zsh_files(word: Word) -> str:
    return ("_files -/" if word.value == FOLDER else "_files") if word.is_path else " "


def fish(program: Call) -> str:
    """Return the completion for fish."""
    lines = ["complete -c docketwright -f"]
    lines += [_fish_name(one, "__fish_use_subcommand") for one in program.below]
    lines += _fish_words(program, "__fish_use_subcommand")
    for one in program.below:
        seen = f"__fish_seen_subcommand_from {one.name}"
        names = " ".join(deeper.name for deeper in one.below)
        lines += [_fish_name(deeper, f"{seen}; and not __fish_seen_subcommand_from {names}") for deeper in one.below]
        lines += _fish_words(one, seen)
        for deeper in one.below:
            lines += _fish_words(deeper, f"{seen}; and __fish_seen_subcommand_from {deeper.name}")
    return "\n".join(lines)


def _fish_name(one: Call, when: str) -> str:
    return f"complete -c docketwright -n {_quoted(when)} -a {one.name} -d {_quoted(one.does)}"


def _fish_words(one: Call, when: str) -> Iterator[str]:
    begin = f"complete -c docketwright -n {_quoted(when)}"
    if one.path:
        yield f"{begin} -F"
    for option in one.options:
        flags = " ".join(f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags)
        chosen = f" -x -a {_quoted(' '.join(option.choices))}" if option.choices else ""
        files = " -r -F" if option.is_path else ""
        yield f"{begin} {flags}{chosen or files} -d {_quoted(option.meaning)}"


def _quoted(text: str) -> str:
    """Return text in single quotes, as all three shells read them."""
    return "'" + text.replace("'", "'\\''") + "'"
