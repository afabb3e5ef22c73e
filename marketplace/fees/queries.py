"""Where a pair stands; a preview for an offer."""

from marketplace.fees.models import Pair
from workdiary.fees import Schedule, fee
from workdiary.money import Money


def lifetime_minor(*, freelancer_id: int, company_id: int, currency: str) -> int:
    """What was ever billed between these two, minor units; 0 before the first bill."""
    pair = Pair.objects.filter(
        freelancer_id=freelancer_id, company_id=company_id, currency=currency
    ).first()
    return pair.lifetime_minor if pair else 0


def expected_fee(*, freelancer_id: int, company_id: int, gross: Money, schedule: Schedule) -> int:
    """The fee this gross would cost if it were collected now, minor units."""
    return fee(
        billed_minor=gross.minor,
        lifetime_minor=lifetime_minor(
            freelancer_id=freelancer_id, company_id=company_id, currency=gross.currency
        ),
        schedule=schedule,
    )


def all_lifetimes() -> dict[tuple[int, int, str], int]:
    """What every pair (freelancer, company, currency) ever billed, minor units. One statement."""
    return {
        (freelancer_id, company_id, currency): lifetime_minor
        for freelancer_id, company_id, currency, lifetime_minor in Pair.objects.values_list(
            "freelancer_id", "company_id", "currency", "lifetime_minor"
        )
    }
