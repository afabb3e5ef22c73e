"""What a person typed into a form: read strictly, or refused with a code."""

from uuid import UUID

from django.http import HttpRequest

from marketplace.errors import RuleBroken
from workdiary.errors import BadMoney
from workdiary.money import EXPONENTS, Money, parse


def amount(request: HttpRequest, currency: str, name: str = "amount") -> Money | None:
    """An amount in the currency's own digits; None if it is left empty."""
    text = request.POST.get(name, "")
    if not text:
        return None
    try:
        return parse(text, currency)
    except BadMoney:
        raise RuleBroken("bad_amount") from None


def amount_said(request: HttpRequest, currency: str, name: str = "amount") -> Money:
    """As `amount`, where something has to stand."""
    found = amount(request, currency, name)
    if found is None:
        raise RuleBroken("bad_amount")
    return found


def currency(request: HttpRequest) -> str:
    """One that contracts can be made in."""
    text = request.POST.get("currency", "")
    if text not in EXPONENTS:
        raise RuleBroken("wrong_currency", currency=text[:3])
    return text


def step_id(request: HttpRequest) -> UUID:
    """The id of what the form does: sent twice, it is done once."""
    try:
        return UUID(request.POST.get("step_id", ""))
    except ValueError:
        raise RuleBroken("bad_id") from None


def whole(request: HttpRequest, name: str, unless_said: int) -> int:
    """A whole number of at most six digits."""
    text = request.POST.get(name, "")
    if not text:
        return unless_said
    if not (text.isascii() and text.isdigit() and len(text) <= 6):
        raise RuleBroken("bad_number")
    return int(text)


def limit_s(request: HttpRequest) -> int | None:
    """Hours a week, "30" or "30:30", as seconds; None if it is left empty."""
    text = request.POST.get("limit", "")
    if not text:
        return None
    hours, _, minutes = text.partition(":")
    minutes = minutes or "0"
    digits = (hours + minutes).isascii() and hours.isdigit() and minutes.isdigit()
    if not digits or len(hours) > 3 or len(minutes) > 2 or int(minutes) > 59:
        raise RuleBroken("bad_limit")
    return int(hours) * 3600 + int(minutes) * 60


def ids(request: HttpRequest, name: str) -> list[UUID]:
    """Each thing that was ticked."""
    try:
        return [UUID(text) for text in request.POST.getlist(name)]
    except ValueError:
        raise RuleBroken("bad_id") from None
