"""Which SQLite is loaded, and which journal is safe with it."""

import sqlite3
import sys


def journal() -> str:
    """WAL where two connections cannot corrupt it (SQLite 3.51.3 on), else TRUNCATE.

    Debian 12 ships 3.40.1: there `pysqlite3`, which carries its own newer SQLite, takes the
    place of `sqlite3` before Django loads it.
    """
    if sqlite3.sqlite_version_info >= (3, 51, 3):
        return "WAL"
    try:
        import pysqlite3
    except ImportError:
        return "TRUNCATE"
    sys.modules["sqlite3"] = pysqlite3
    sys.modules["sqlite3.dbapi2"] = pysqlite3.dbapi2
    return "WAL"
