"""Accept a milestone for more than it holds: all of it, and the rest as a bonus."""

from uuid import UUID, uuid5

from marketplace.billing.pay_extra import pay_bonus
from marketplace.errors import NotFound, RuleBroken
from marketplace.escrow.accept_milestone import accept_milestone
from marketplace.escrow.milestone_models import Milestone
from marketplace.escrow.models import Extra
from marketplace.gateways.port import Gateway
from marketplace.people.models import Member
from marketplace.policy import Policy
from workdiary.money import MAX_MINOR, Money


def accept_more(
    id: UUID, amount: Money, *, step_id: UUID, actor: Member, now_s: int, gateway: Gateway,
    policy: Policy, message: str = "",
) -> Extra:  # fmt: skip
    """The bonus beyond the milestone; sent again with the same `step_id` it is the same.

    The milestone is accepted before the bonus is asked for: a refused payment leaves it accepted.
    """
    milestone = Milestone.objects.for_actor(actor).filter(pk=id).select_related("contract").first()
    if milestone is None:
        raise NotFound("no_milestone", milestone=str(id))
    if amount.currency != milestone.contract.currency:
        raise RuleBroken("wrong_currency", currency=amount.currency)
    if not milestone.amount_minor < amount.minor <= MAX_MINOR:
        raise RuleBroken("bad_amount", minor=amount.minor)
    accept_milestone(
        id, step_id=step_id, actor=actor, now_s=now_s, policy=policy, message=message
    )  # fmt: skip
    return pay_bonus(
        milestone.contract_id,
        Money(amount.minor - milestone.amount_minor, amount.currency),
        id=uuid5(step_id, "bonus"),
        text=message.strip() or milestone.title,
        actor=actor,
        now_s=now_s,
        gateway=gateway,
        policy=policy,
    )
