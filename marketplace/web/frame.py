"""What stands around every page: who is signed in, where they can go, the sandbox's clock."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from marketplace.deadlines.queries import sandbox_offset_ms
from marketplace.people.models import Member
from marketplace.tools import tools


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One place to go; `is_here` marks the place the reader is at."""

    text: str
    address: str
    is_here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The page's frame. `now_s` is the clock that deadlines run by."""

    is_signed_in: bool
    name: str
    links: tuple[Link, ...]
    sandbox: bool
    now_s: int


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `frame` on every page."""
    member = request.user
    is_member = isinstance(member, Member)
    return {
        "frame": Frame(
            is_signed_in=is_member,
            name=str(member) if is_member else "",
            links=tuple(_links(request.path, member)) if isinstance(member, Member) else (),
            sandbox=sandbox_offset_ms() is not None,
            now_s=tools().clock.read().now_s,
        )
    }


def _links(here: str, member: Member) -> list[Link]:
    places = [("Contracts", reverse("home")), ("Invoices", reverse("invoices"))]
    places.append(("Money" if member.company_id else "Earnings", reverse("money")))
    if member.is_staff:
        places.append(("Staff", reverse("admin:index")))
    return [
        Link(text=text, address=to, is_here=here == to or (to != "/" and here.startswith(to)))
        for text, to in places
    ]
