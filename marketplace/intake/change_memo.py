"""The segment's memo follows the newest signed operation."""

from marketplace.intake.models import Segment


def change_memo(row: Segment, memo: str, *, number: int) -> None:
    """The memo shown is `memo`; `number` is that of the newest operation of any kind."""
    row.memo, row.number = memo, number
    Segment.objects.filter(pk=row.pk).update(memo=memo, number=number)
