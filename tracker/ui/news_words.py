"""What a notice of the marketplace says here, by its kind and its facts."""

from collections.abc import Mapping
from datetime import tzinfo

from tracker.language import mark, tr
from tracker.news import News
from tracker.ui.shown import duration, money, people_text
from tracker.ui.week_words import instant
from workdiary.errors import BadMoney
from workdiary.money import Money

HIDDEN = "\u2022\u2022\u2022"

# By the marketplace's name: the kind that Settings can switch off, and the words. What is not
# here the app tells by itself, sooner: the limit, and a week that closes.
NEWS: Mapping[str, tuple[str, str]] = mark(
    {
        "asked": ("questions", "{author} asks about {asked_s} of {title}."),
        "replied": ("questions", "{author} answered about {title}."),
        "withdrawal_asked": (
            "questions",
            "{author} asks you to agree that a picture of {title} is deleted. Its time stays.",
        ),
        "withdrawal_agreed": ("questions", "{author} agreed: a picture of {title} is deleted."),
        "withdrawal_declined": (
            "questions",
            "{author} did not agree to delete a picture of {title}.",
        ),
        "withdrawal_taken_back": (
            "questions",
            "{author} no longer asks to delete a picture of {title}.",
        ),
        "disputed": (
            "disputes",
            "{client} disputes {asked_s} of {title}, {frozen_minor}. Answer until {answer_at_s}.",
        ),
        "dispute_ended": (
            "disputes",
            "The dispute about {title} has ended: {paid_minor} come to you, {back_minor} go back.",
        ),
        "client_unpaid": (
            "client",
            "{title} stands still: the client's payment failed. It is tried again.",
        ),
        "client_unverified": (
            "client",
            "{client} has no verified payment method. Time from now is not protected.",
        ),
        "balance_low": ("client", "The balance of {client} covers {left_s} more."),
        "late_agreed": ("money", "{author} agreed to {asked_s} of late time for {title}."),
        "late_declined": ("money", "{author} declined {asked_s} of late time for {title}."),
        "accepted": ("money", "A week of {title} is accepted: {gross_minor}."),
        "paid": ("money", "{net_minor} of {title} are free now."),
    }
)


def kind_of(news: News) -> str:
    """What Settings calls it; "" for what is not told here."""
    return NEWS[news.about][0] if news.about in NEWS else ""


def sentence_of(news: News, zone: tzinfo | None, *, hides_money: bool) -> str:
    """ "" where this version has no words for it, or the facts lack one that they need."""
    if news.about not in NEWS:
        return ""
    try:
        facts = {
            name: _spelled(name, fact, news.facts, zone, hides_money=hides_money)
            for name, fact in news.facts.items()
        }
        return tr(NEWS[news.about][1], **facts) if facts else ""
    except (KeyError, BadMoney, ValueError, OverflowError):
        return ""


def _spelled(
    name: str,
    fact: str | int,
    facts: Mapping[str, str | int],
    zone: tzinfo | None,
    *,
    hides_money: bool,
) -> str:
    if isinstance(fact, str):
        return people_text(fact)
    if name.endswith("_minor"):
        return HIDDEN if hides_money else money(Money(fact, str(facts["currency"])))
    if name.endswith("_at_s"):
        return instant(fact, zone)
    return duration(fact)
