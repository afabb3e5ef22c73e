import sqlite3

from tracker.store.pages import rows

LONG = "x" * 9_000


def test_every_row_is_read_from_the_pages_alone(tmp_path):
    path = tmp_path / "any.sqlite3"
    written = [(n, f"memo {n} ✓", bytes(n), None, -(2**40) * n) for n in range(200)]
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TABLE many (a, b, c, d, e)")
        raw.executemany("INSERT INTO many VALUES (?, ?, ?, ?, ?)", written)
        raw.execute("INSERT INTO many VALUES (1, ?, x'00', NULL, 0)", (LONG,))
    raw.close()
    found = [row for row in rows(path.read_bytes()) if row[0] != "table"]
    assert sorted(found, key=repr) == sorted([*written, (1, LONG, b"\0", None, 0)], key=repr)


def test_what_is_committed_in_the_log_alone_is_read_too(tmp_path):
    path = tmp_path / "any.sqlite3"
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("CREATE TABLE few (a, b)")
    raw.execute("INSERT INTO few VALUES (1, 'kept')")
    raw.commit()
    log = path.with_name("any.sqlite3-wal").read_bytes()
    assert (1, "kept") in list(rows(path.read_bytes(), log))
    raw.close()
