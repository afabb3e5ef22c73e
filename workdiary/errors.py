"""What can be wrong with a diary, as a tree. Pure.

DiaryError
    BadSegment        a segment that breaks its own rules; `code` says which
    BadMemo           a memo too long to keep
    BadMoney          text that is no amount of its currency
    CurrencyMismatch  two currencies in one sum
    StepNotAllowed    a state that cannot take this step
    BadRecord         bytes that are no record of ours; `code` says why
    UnknownVersion    a record of a version this program does not read
    BrokenSeal        a hash, signature or proof that does not hold
"""


class DiaryError(Exception):
    """Root of all that can be wrong with a diary. Leaves carry facts, never sentences."""


class BadSegment(DiaryError):
    """A segment breaks rule `code`."""

    def __init__(self, code: str, starts_s: int, ends_s: int) -> None:
        super().__init__(code, starts_s, ends_s)
        self.code, self.starts_s, self.ends_s = code, starts_s, ends_s


class BadMemo(DiaryError):
    """A memo of `length` characters, more than are kept."""

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.length = length


class BadMoney(DiaryError):
    """`text` is no amount of `currency`."""

    def __init__(self, text: str, currency: str) -> None:
        super().__init__(text, currency)
        self.text, self.currency = text, currency


class CurrencyMismatch(DiaryError):
    """Two currencies met in one sum."""

    def __init__(self, left: str, right: str) -> None:
        super().__init__(left, right)
        self.left, self.right = left, right


class StepNotAllowed(DiaryError):
    """`state` cannot take `step`."""

    def __init__(self, state: str, step: str) -> None:
        super().__init__(state, step)
        self.state, self.step = state, step


class BadRecord(DiaryError):
    """Bytes that are no record of ours: `code` says why, `where` names the field."""

    def __init__(self, code: str, where: str = "") -> None:
        super().__init__(code, where)
        self.code, self.where = code, where


class UnknownVersion(DiaryError):
    """A record of `kind` in `version`, which this program does not read."""

    def __init__(self, kind: str, version: int) -> None:
        super().__init__(kind, version)
        self.kind, self.version = kind, version


class BrokenSeal(DiaryError):
    """A hash, signature or proof that does not hold; `what` names it."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what
