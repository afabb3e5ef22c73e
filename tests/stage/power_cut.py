"""A power cut: what a disk may hold when it comes, at any moment of what a program did to it.

`traced` runs the program under strace and hands back its calls; `Disk` plays them to any moment.
What it promises is POSIX and no more: bytes are there after a sync of their file, a name after a
sync of its folder; of the rest any part may be there, the last write torn at 512 bytes. What the
program writes to its standard output is said to a person: it was promised from then on.
"""

import os
import re
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random  # noqa: TID251 - a fixed seed draws the same every time
from typing import Literal, TypeAlias

from tests.stage.child import program

CALLS = (
    "openat,close,lseek,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,ftruncate,"
    "fallocate,unlink,unlinkat,rmdir,mkdir,link,linkat,truncate,pwritev,writev,copy_file_range,"
    "sendfile,dup,dup2,dup3"
)
NOT_PLAYED = frozenset("link linkat truncate pwritev writev copy_file_range sendfile".split())
SECTOR = 512
_LINE = re.compile(r"^(\d+) +(?:<\.\.\. )?(\w+)(?: resumed>|\()(.*)$")
_END = re.compile(r"^(.*)\)\s+= (-?\d+)(?: .*)?$")
_WORD = re.compile(r'"((?:\\x[0-9a-f]{2})*)"|(-?[0-9A-Z_|x]+)')

Part = Literal["nothing", "all", "some", "torn"]
PARTS: tuple[Part, ...] = ("nothing", "all", *("some",) * 8, *("torn",) * 6)
Word: TypeAlias = bytes | str


@dataclass(frozen=True, slots=True)
class Call:
    """One system call that succeeded: its words, texts as bytes, and its answer."""

    name: str
    words: tuple[Word, ...]
    answer: int

    def text(self, at: int) -> bytes:
        """A word that is a text."""
        word = self.words[at]
        assert isinstance(word, bytes), self
        return word

    def number(self, at: int) -> int:
        """A word that is a number."""
        word = self.words[at]
        assert isinstance(word, str), self
        return int(word, 0)


def traced(command: Sequence[str | Path], trace: Path) -> list[Call]:
    """Run a program of one process to its end; what it did to files, and what it said."""
    strace = [program("strace", "strace"), "-f", "--seccomp-bpf", "-xx", "-s", "16777216"]
    subprocess.run(
        [*strace, "-e", f"trace={CALLS}", "-o", trace, *map(str, command)],
        env=os.environ | {"PYTHONPATH": os.getcwd(), "TZ": "UTC"},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return list(_calls(trace))


def said_by(calls: Sequence[Call]) -> list[str]:
    """The lines that a program said, each in one write."""
    said = b"".join(call.text(1) for call in calls if call.name == "write" and call.words[0] == "1")
    return said.decode().splitlines()


def _calls(trace: Path) -> Iterator[Call]:
    begun: dict[str, str] = {}
    for line in trace.read_text().splitlines():
        found = _LINE.match(line)
        if found is None:
            continue
        thread, name, rest = found.groups()
        if rest.endswith("<unfinished ...>"):
            begun[thread] = rest.removesuffix("<unfinished ...>")
            continue
        whole = _END.match(begun.pop(thread, "") + rest)
        if whole is not None and int(whole[2]) >= 0:
            yield Call(name, tuple(_words(whole[1])), int(whole[2]))


def _words(text: str) -> Iterator[Word]:
    for quoted, plain in _WORD.findall(text):
        yield plain or bytes.fromhex(quoted.replace("\\x", ""))


@dataclass
class Content:
    """A file's bytes: those that are durable, and the writes since, each at its offset."""

    durable: bytes = b""
    since: list[tuple[int, bytes | None]] = field(default_factory=list)  # None: the length is set
    length: int = 0

    def write(self, at: int, data: bytes | None) -> None:
        self.since.append((at, data))
        self.length = at if data is None else max(self.length, at + len(data))

    def sync(self) -> None:
        self.durable, self.since = self.now(self.since), []

    def now(self, writes: Sequence[tuple[int, bytes | None]]) -> bytes:
        """The bytes with these writes done."""
        made = bytearray(self.durable)
        for at, data in writes:
            end = at if data is None else at + len(data)
            if len(made) < end:
                made.extend(bytes(end - len(made)))
            if data is None:
                del made[at:]
            else:
                made[at:end] = data
        return bytes(made)


Entry: TypeAlias = "Content | Folder"


@dataclass
class Folder:
    """Names: those that are durable, those a program sees now, and the changes between."""

    durable: dict[str, Entry] = field(default_factory=dict)
    live: dict[str, Entry] = field(default_factory=dict)
    since: "list[dict[str, Entry | None]]" = field(default_factory=list)

    def put(self, change: "dict[str, Entry | None]") -> None:
        """One change: its names all have their new meaning, or none has."""
        self.since.append(change)
        _apply(self.live, change)

    def sync(self) -> None:
        self.durable, self.since = self.now(len(self.since)), []

    def now(self, count: int) -> dict[str, Entry]:
        """The names with so many changes done: a journal keeps their order."""
        made = dict(self.durable)
        for change in self.since[:count]:
            _apply(made, change)
        return made


def _apply(names: dict[str, Entry], change: "dict[str, Entry | None]") -> None:
    for name, entry in change.items():
        if entry is None:
            names.pop(name, None)
        else:
            names[name] = entry


@dataclass
class _Opened:
    entry: Entry
    at: int = 0


class Disk:
    """What lies under `root`, played call by call; what it held before is durable."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._top = _loaded(root)
        self._opened: dict[int, _Opened] = {}
        self.said = 0

    def moments(self, calls: Sequence[Call]) -> Iterator[tuple[int, Callable[[], list["After"]]]]:
        """Before and after each sync, and after each word that was said.

        How many words were said until then, and how to learn, before the next moment, what may be
        there when the power comes back.
        """
        for number, call in enumerate(calls):
            said = self.said
            if self._is_sync(call):
                yield said, partial(self._after_cut, 2 * number)
            self._play(call)
            if self._is_sync(call) or self.said > said:
                yield self.said, partial(self._after_cut, 2 * number + 1)

    def _play(self, call: Call) -> None:
        play = {
            "openat": self._open,
            "close": lambda call: self._opened.pop(call.number(0), None),
            "unlink": lambda call: self._put(call.text(0), None),
            "rmdir": lambda call: self._put(call.text(0), None),
            "unlinkat": self._unlink,
            "mkdir": lambda call: self._put(call.text(0), Folder()),
            "rename": self._rename,
        }.get(call.name)
        if play is not None:
            play(call)
        elif self._is_ours(call):
            self._play_on_file(call)
        elif call.name == "write" and call.words[0] == "1":
            self.said += 1

    def _is_ours(self, call: Call) -> bool:
        return (
            isinstance(call.words[0], str)
            and call.words[0].isdigit()
            and (call.number(0) in self._opened)
        )

    def _is_sync(self, call: Call) -> bool:
        return call.name in ("fsync", "fdatasync") and self._is_ours(call)

    def _play_on_file(self, call: Call) -> None:
        opened = self._opened[call.number(0)]
        entry = opened.entry
        if call.name in ("fsync", "fdatasync"):
            entry.sync()
            return
        assert call.name not in NOT_PLAYED and isinstance(entry, Content), call
        match call.name:
            case "lseek":
                opened.at = call.answer
            case "write":
                entry.write(opened.at, call.text(1)[: call.answer])
                opened.at += call.answer
            case "pwrite64":
                entry.write(call.number(3), call.text(1)[: call.answer])
            case "ftruncate":
                entry.write(call.number(1), None)
            case "fallocate":
                entry.write(max(entry.length, call.number(2) + call.number(3)), None)
            case _:
                raise AssertionError(call)

    def _open(self, call: Call) -> None:
        within = self._opened.get(call.number(0)) if call.words[0] != "AT_FDCWD" else None
        if within is not None:
            assert isinstance(within.entry, Folder)
            found: Entry | None = within.entry.live[call.text(1).decode()]
        else:
            found = self._found(call.text(1), flags=str(call.words[2]).split("|"))
        if found is not None:
            self._opened[call.answer] = _Opened(found)

    def _found(self, path: bytes, flags: Sequence[str]) -> "Entry | None":
        place = self._place(path)
        if place is None:
            return None
        folder, name = place
        if name == "":
            return folder
        if name not in folder.live:
            assert "O_CREAT" in flags, path
            folder.put({name: Content()})
        entry = folder.live[name]
        if "O_TRUNC" in flags and isinstance(entry, Content):
            entry.write(0, None)
        return entry

    def _unlink(self, call: Call) -> None:
        if call.words[0] == "AT_FDCWD":
            self._put(call.text(1), None)
        elif call.number(0) in self._opened:
            folder = self._opened[call.number(0)].entry
            assert isinstance(folder, Folder)
            folder.put({call.text(1).decode(): None})

    def _rename(self, call: Call) -> None:
        before, after = self._place(call.text(0)), self._place(call.text(1))
        if before is None or after is None:
            assert before is after, call
            return
        (folder, old), (other, new) = before, after
        assert folder is other, call
        folder.put({old: None, new: folder.live[old]})

    def _put(self, path: bytes, entry: "Entry | None") -> None:
        place = self._place(path)
        if place is not None:
            place[0].put({place[1]: entry})

    def _place(self, path: bytes) -> tuple[Folder, str] | None:
        """The folder that names it, and its name there; None: it is not under the root."""
        words = Path(os.fsdecode(path))
        if words == self._root:
            return self._top, ""
        if not words.is_relative_to(self._root):
            return None
        *above, name = words.relative_to(self._root).parts
        folder = self._top
        for word in above:
            entry = folder.live[word]
            assert isinstance(entry, Folder)
            folder = entry
        return folder, name

    def _after_cut(self, seed: int) -> list["After"]:
        chance = Random(seed)
        found = {after.key: after for after in (After(self._top, p, chance) for p in PARTS)}
        return list(found.values())


class After:
    """One state of the disk."""

    def __init__(self, top: Folder, part: Part, chance: Random) -> None:
        self._files: dict[str, bytes | None] = {}  # None: a folder
        self._part, self._chance = part, chance
        self._walk(top, "")

    @property
    def key(self) -> int:
        """The same for the same state."""
        return hash(tuple(sorted(self._files.items(), key=lambda item: item[0])))

    def lay(self, root: Path) -> None:
        """Put it into an empty folder."""
        for name, content in self._files.items():
            if content is None:
                (root / name).mkdir(mode=0o700)
            else:
                stored = content.rstrip(b"\0")
                with (root / name).open("wb") as file:
                    file.write(stored)
                    file.truncate(len(content))

    def _walk(self, folder: Folder, above: str) -> None:
        count = {"nothing": 0, "some": self._chance.randint(0, len(folder.since))}.get(
            self._part, len(folder.since)
        )
        for name, entry in folder.now(count).items():
            if isinstance(entry, Folder):
                self._files[above + name] = None
                self._walk(entry, f"{above}{name}/")
            else:
                self._files[above + name] = entry.now(self._kept(entry.since))

    def _kept(
        self, writes: Sequence[tuple[int, bytes | None]]
    ) -> Sequence[tuple[int, bytes | None]]:
        match self._part:
            case "nothing":
                return ()
            case "all":
                return writes
            case "some":
                return [write for write in writes if self._chance.random() < 0.5]
        if not writes or writes[-1][1] is None:
            return writes
        at, data = writes[-1]
        assert data is not None
        torn = data[: SECTOR * self._chance.randint(0, len(data) // SECTOR)]
        return [*writes[:-1], (at, torn)]


def _loaded(folder: Path) -> Folder:
    made = Folder()
    for path in folder.iterdir():
        if path.is_dir():
            made.live[path.name] = _loaded(path)
        else:
            data = path.read_bytes()
            made.live[path.name] = Content(durable=data, length=len(data))
    made.durable = dict(made.live)
    return made
