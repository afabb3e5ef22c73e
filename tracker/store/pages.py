"""The rows of a database file read page by page, where SQLite cannot find its way to them.

A table's rows lie in leaf pages, and each leaf can be read by itself, so a damaged page costs
only its own rows (sqlite.org/fileformat2.html, sections 1.6, 2.1, 4.1). Which table a row is of,
the caller tells by its shape.
"""

from collections.abc import Iterator

from tracker.errors import DiaryDamaged

Value = int | float | str | bytes | None
HEADER, MAGIC = 100, b"SQLite format 3\0"
USUAL_PAGE_BYTES = 4_096
TABLE_LEAF = 0x0D
FRAME_HEAD, LOG_HEAD = 24, 32
# Of serial types 0 to 9: bytes in the row.
WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


def rows(data: bytes, log: bytes = b"") -> Iterator[tuple[Value, ...]]:
    """Every row that lies whole in a leaf of the file, or of its write-ahead log where newer."""
    size = _page_bytes(data)
    pages = {n + 1: data[n * size : (n + 1) * size] for n in range(len(data) // size)}
    pages |= _logged(log, size)
    for number in sorted(pages):
        page = pages[number]
        at = HEADER if number == 1 else 0
        if len(page) == size and page[at] == TABLE_LEAF:
            yield from _leaf(page, at, pages, size)


def _page_bytes(data: bytes) -> int:
    size = int.from_bytes(data[16:18], "big") if data.startswith(MAGIC) else USUAL_PAGE_BYTES
    size = 65_536 if size == 1 else size
    return size if size in {2**n for n in range(9, 17)} else USUAL_PAGE_BYTES


def _logged(log: bytes, size: int) -> dict[int, bytes]:
    """The newest committed image of each page in the log."""
    found: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    salts = log[16:24]
    for at in range(LOG_HEAD, len(log) - FRAME_HEAD - size + 1, FRAME_HEAD + size):
        head = log[at : at + FRAME_HEAD]
        if head[8:16] != salts:
            break
        number, pages_after = int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big")
        pending[number] = log[at + FRAME_HEAD : at + FRAME_HEAD + size]
        if pages_after:
            found, pending = found | pending, {}
    return found


def _leaf(page: bytes, at: int, pages: dict[int, bytes], size: int) -> Iterator[tuple[Value, ...]]:
    count = int.from_bytes(page[at + 3 : at + 5], "big")
    for number in range(min(count, (size - at - 8) // 2)):
        place = at + 8 + 2 * number
        start = int.from_bytes(page[place : place + 2], "big")
        try:
            yield _row(_payload(page, start, pages, size))
        except (DiaryDamaged, IndexError, UnicodeDecodeError):
            continue  # this row is what was damaged


def _payload(page: bytes, start: int, pages: dict[int, bytes], size: int) -> bytes:
    """The bytes of one row, from its overflow pages too (section 1.6)."""
    length, at = _varint(page, start)
    _row_id, at = _varint(page, at)
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    if length <= most:
        return _whole(page[at : at + length], length)
    here = least + (length - least) % (size - 4)
    here = here if here <= most else least
    payload = page[at : at + here]
    following = int.from_bytes(page[at + here : at + here + 4], "big")
    for _ in range(length // (size - 4) + 1):
        if len(payload) >= length:
            break
        overflow = pages.get(following)
        if overflow is None:
            raise DiaryDamaged("overflow")
        payload += overflow[4:]
        following = int.from_bytes(overflow[:4], "big")
    return _whole(payload[:length], length)


def _whole(payload: bytes, length: int) -> bytes:
    if len(payload) != length:
        raise DiaryDamaged("cut_short")
    return payload


def _row(payload: bytes) -> tuple[Value, ...]:
    head, at = _varint(payload, 0)
    kinds = []
    while at < head:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    for kind in kinds:
        width = WIDTHS[kind] if kind < 10 else (kind - 12) // 2
        piece = _whole(payload[at : at + width], width)
        values.append(_value(kind, piece))
        at += width
    if at != len(payload):
        raise DiaryDamaged("row")
    return tuple(values)


def _value(kind: int, piece: bytes) -> Value:
    if kind == 0:
        return None
    if kind < 7:
        return int.from_bytes(piece, "big", signed=True)
    if kind in (8, 9):
        return kind - 8
    if kind < 12:
        raise DiaryDamaged("kind")  # a float, or reserved: no table of ours has one
    return piece.decode() if kind % 2 else piece


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """The number at `at`, seven bits a byte, and where the next begins."""
    value = 0
    for number in range(9):
        byte = data[at + number]
        if number == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + number + 1
    raise DiaryDamaged("number")
