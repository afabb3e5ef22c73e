"""Man page and shell completion from the parser itself: `python -m tests.tracker.cli_pages` writes."""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tracker.cli import parser

ROOT = Path(__file__).resolve().parents[2]
EXITS = (
    (0, "done"),
    (1, "refused by a rule; its sentence is on standard error"),
    (2, "bad arguments, no display, or no such file"),
    (3, "the app is not running"),
    (4, "no answer within 2 s, or another process holds the diary"),
)


@dataclass(frozen=True)
class Word:
    """One word of the command line and what it takes."""

    name: str
    about: str
    usage: str
    options: tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...]
    values: tuple[tuple[str, str, tuple[str, ...]], ...]


def words() -> Iterator[Word]:
    """All words in the parser's own order; the first, without a name, is the app itself."""
    top = parser()
    yield _word("", top.description or "", top)
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, made in action.choices.items():
                yield _word(name, made.description or "", made)


def _word(name: str, about: str, made: argparse.ArgumentParser) -> Word:
    options, values = [], []
    for action in made._actions:
        choices = (
            tuple(action.choices or ())
            if not isinstance(action, argparse._SubParsersAction)
            else ()
        )
        if isinstance(action, argparse._SubParsersAction):
            continue
        if action.option_strings:
            options.append((tuple(action.option_strings), action.help or "", choices))
        else:
            metavar = str(action.metavar or action.dest)
            values.append((metavar, action.help or "", choices))
    usage = " ".join(made.format_usage().removeprefix("usage: ").split())
    return Word(name, about, usage, tuple(options), tuple(values))


def _roff(text: str) -> str:
    return text.replace("\\", "\\\\").replace("-", "\\-").replace("'", "\\(aq")


def man() -> str:
    """The page of section 1."""
    first, *rest = words()
    lines = [
        '.TH FAIRHOUR 1 "" "Fairhour" "User Commands"',
        ".SH NAME",
        "fairhour \\- record working time in a diary that proves itself",
        ".SH SYNOPSIS",
        ".B fairhour",
        "[\\fIOPTION\\fR]... [\\fILINK\\fR]",
        ".br",
        ".B fairhour",
        "\\fIWORD\\fR [\\fIARGUMENT\\fR]...",
        ".SH DESCRIPTION",
        "Without a word it opens the app, or brings the one that runs to the front. With a word it",
        "talks to the running app over a local socket that only this user can open.",
        "A word can do nothing that a button cannot.",
        ".PP",
        "\\fBfairhour://day/2026\\-11\\-20\\fR opens that day,",
        "\\fBfairhour://segment/ID\\fR that segment; a link only shows.",
        ".SH OPTIONS",
    ]
    for names, about, _ in first.options:
        lines += [".TP", f"\\fB{_roff(', '.join(names))}\\fR", _roff(about)]
    lines.append(".SH WORDS")
    for word in rest:
        lines += [".TP", f"\\fB{_roff(word.name)}\\fR", f"{_roff(word.about)}."]
        lines += [".RS", f"{_roff(word.usage)}"]
        for names, about, choices in word.options:
            if names != ("-h", "--help"):
                lines += [".TP", f"\\fB{_roff(', '.join(names))}\\fR", _roff(_says(about, choices))]
        for metavar, about, choices in word.values:
            lines += [".TP", f"\\fI{_roff(metavar)}\\fR", _roff(_says(about, choices))]
        lines.append(".RE")
    lines.append(".SH EXIT STATUS")
    for code, about in EXITS:
        lines += [".TP", f"\\fB{code}\\fR", about]
    lines += [
        ".SH ENVIRONMENT",
        ".TP", "\\fBFAIRHOUR_HOME\\fR", "the folder of diary, settings and socket",
        ".TP", "\\fBFAIRHOUR_SERVER\\fR", "the address of the marketplace",
        ".SH FILES",
        "\\fI~/.local/share/fairhour\\fR",
    ]  # fmt: skip
    return "\n".join(line for line in lines if line) + "\n"


def _says(about: str, choices: tuple[str, ...]) -> str:
    return "; ".join(
        part for part in (about, f"one of {', '.join(choices)}" if choices else "") if part
    )


def bash() -> str:
    """Completion for bash."""
    first, *rest = words()
    names = " ".join(word.name for word in rest)
    flags = " ".join(one for names_, _, _ in first.options for one in names_)
    cases = []
    for word in rest:
        offered = [one for names_, _, _ in word.options for one in names_]
        offered += [choice for *_, choices in word.values for choice in choices]
        offered += [choice for *_, choices in word.options for choice in choices]
        cases.append(f'    {word.name}) offered="{" ".join(dict.fromkeys(offered))}" ;;')
    return f"""# bash completion for fairhour
_fairhour() {{
  local offered="" word="" each
  for each in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    case "$each" in -*) ;; *) word="$each"; break ;; esac
  done
  case "$word" in
    "") offered="{names} {flags}" ;;
{chr(10).join(cases)}
  esac
  COMPREPLY=($(compgen -W "$offered" -- "${{COMP_WORDS[COMP_CWORD]}}"))
  case "$word" in verify|outbox|export|import|bundle) COMPREPLY+=($(compgen -f -- "${{COMP_WORDS[COMP_CWORD]}}")) ;; esac
}}
complete -F _fairhour fairhour
"""


def _plain(text: str) -> str:
    """Without what a shell would read."""
    return "".join(letter for letter in text if letter not in "'[]:`$\"\\")


def zsh() -> str:
    """Completion for zsh."""
    first, *rest = words()
    lines = ["#compdef fairhour", "local line state", "local -a all", "all=("]
    lines += [f"  '{word.name}:{_plain(word.about)}'" for word in rest]
    lines += [")", "_arguments -C \\"]
    lines += [f"  '{one}[{_plain(about)}]' \\" for n, about, _ in first.options for one in n]
    lines += ["  '1:word:->word' '*::argument:->argument'", 'case "$state" in']
    lines += ["  word) _describe -t words word all ;;", '  argument) case "$line[1]" in']
    for word in rest:
        lines.append(f"    {word.name}) _arguments \\")
        lines += [
            f"      '{one}[{_plain(about)}]{_zsh_value(choices)}' \\"
            for names, about, choices in word.options
            for one in names
        ]
        values = [
            f"'*:{_plain(metavar)}:({' '.join(choices)})'" if choices else "'*:file:_files'"
            for metavar, _, choices in word.values[:1]
        ]
        lines.append(f"      {' '.join(values)} ;;".replace("       ;;", "      && return ;;"))
    return "\n".join([*lines, "  esac ;;", "esac"]) + "\n"


def _zsh_value(choices: tuple[str, ...]) -> str:
    return f":value:({' '.join(choices)})" if choices else ""


def fish() -> str:
    """Completion for fish."""
    first, *rest = words()
    lines = ["# fish completion for fairhour", "complete -c fairhour -f"]
    lines += [
        f"complete -c fairhour -n __fish_use_subcommand -l {one.removeprefix('--')} -d '{_plain(about)}'"
        for names, about, _ in first.options
        for one in names
        if one.startswith("--")
    ]
    for word in rest:
        lines.append(
            f"complete -c fairhour -n __fish_use_subcommand -a {word.name} -d '{_plain(word.about)}'"
        )
        where = f"-n '__fish_seen_subcommand_from {word.name}'"
        for names, about, choices in word.options:
            takes = f" -x -a '{' '.join(choices)}'" if choices else ""
            lines += [
                f"complete -c fairhour {where} -l {one.removeprefix('--')} -d '{_plain(about)}'{takes}"
                for one in names
                if one.startswith("--")
            ]
        offered = [choice for *_, choices in word.values for choice in choices]
        if offered:
            lines.append(f"complete -c fairhour {where} -a '{' '.join(offered)}'")
    return "\n".join(lines) + "\n"


PAGES = {
    "resources/man/fairhour.1": man,
    "resources/completion/fairhour.bash": bash,
    "resources/completion/_fairhour": zsh,
    "resources/completion/fairhour.fish": fish,
}


if __name__ == "__main__":
    for name, made in PAGES.items():
        (ROOT / name).write_text(made(), encoding="utf-8")
        print(name)
