"""A received operation as what it did."""

from marketplace.intake.models import Operation
from marketplace.intake.operations import Done
from workdiary.wire import read_operation


def done(row: Operation) -> Done:
    """From its record; of a dropped memo from its row. DiaryError where that cannot be read."""
    if not row.payload and row.kind == "memo":
        return Done(number=row.number, kind="memo")
    signed = read_operation(bytes(row.payload))
    return Done(number=signed.number, kind=signed.kind, memo=signed.memo)
