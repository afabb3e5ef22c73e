"""What of a bonus, an expense or a milestone is still there after refunds; the next refund of it."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Sum

from marketplace.escrow.milestone_models import Milestone
from marketplace.escrow.models import Extra, GivenBack
from marketplace.escrow.standing import TakenBack


@dataclass(frozen=True, slots=True)
class Gone:
    """Minor units that went back, and by how much both fees of the money fell."""

    gross_minor: int = 0
    client_fee_minor: int = 0
    own_fee_minor: int = 0


def gone_of(source: Extra | Milestone) -> Gone:
    """All refunds of it. One statement."""
    sums = source.given_back.aggregate(
        gross=Sum("gross_minor"), client_fee=Sum("client_fee_minor"), own_fee=Sum("own_fee_minor")
    )
    return Gone(sums["gross"] or 0, sums["client_fee"] or 0, sums["own_fee"] or 0)


def write_given_back(
    source: Extra | Milestone, back: TakenBack, *, id: UUID, at_s: int
) -> GivenBack:
    """A step; the source is taken. The database refuses one that does not follow the last."""
    paid_minor = source.amount_minor if isinstance(source, Extra) else source.accepted_minor
    last = source.given_back.order_by("number").last()
    before_minor = last.after_minor if last else paid_minor
    return GivenBack.objects.create(
        id=id,
        extra=source if isinstance(source, Extra) else None,
        milestone=source if isinstance(source, Milestone) else None,
        number=(last.number if last else 0) + 1,
        before_minor=before_minor,
        gross_minor=back.gross_minor,
        after_minor=before_minor - back.gross_minor,
        client_fee_minor=back.client_fee_minor,
        fee_minor=back.fee_minor,
        own_fee_minor=back.own_minor,
        at_s=at_s,
    )
