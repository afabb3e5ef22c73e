"""Where a pair stands; a preview for an offer."""

from marketplace.fees.models import Pair
from workdiary.fees import Schedule, fee, read_schedule
from workdiary.money import Money


def lifetime_minor(
    *, freelancer_id: int, company_id: int, currency: str, schedule: str = ""
) -> int:
    """What was ever billed between these two, minor units; 0 before the first bill."""
    pair = Pair.objects.filter(
        freelancer_id=freelancer_id, company_id=company_id, currency=currency, schedule=schedule
    ).first()
    return pair.lifetime_minor if pair else 0


def expected_fee(
    *, freelancer_id: int, company_id: int, gross: Money, schedule: Schedule, own: str = ""
) -> int:
    """The fee this gross would cost if it were collected now, minor units.

    `schedule` is the currency's, `own` the contract's text if it has one.
    """
    return fee(
        billed_minor=gross.minor,
        lifetime_minor=lifetime_minor(
            freelancer_id=freelancer_id,
            company_id=company_id,
            currency=gross.currency,
            schedule=own,
        ),
        schedule=read_schedule(own) or schedule,
    )


def all_lifetimes() -> dict[tuple[int, int, str, str], int]:
    """What every pair (freelancer, company, currency, schedule) ever billed. One statement."""
    return {
        (freelancer_id, company_id, currency, schedule): lifetime_minor
        for freelancer_id, company_id, currency, schedule, lifetime_minor in (
            Pair.objects.values_list(
                "freelancer_id", "company_id", "currency", "schedule", "lifetime_minor"
            )
        )
    }
