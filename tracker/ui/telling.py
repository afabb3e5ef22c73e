"""Tells what the marketplace has to say; the button opens its page, which says more."""

from collections.abc import Sequence
from datetime import tzinfo
from functools import partial

from tracker.news import News
from tracker.ui.helping import Helping
from tracker.ui.news_words import kind_of, sentence_of
from tracker.ui.notices import Happened, Notices
from tracker.ui.shell_words import NOTICES


def tell_news(
    notices: Notices,
    helping: Helping,
    news: Sequence[News],
    *,
    zone: tzinfo | None,
    hides_money: bool,
) -> None:
    """The oldest first, so that the newest is the one that stands."""
    for one in news:
        words = sentence_of(one, zone, hides_money=hides_money)
        if words:
            notices.tell(
                Happened(
                    kind=kind_of(one),
                    words=words,
                    button=NOTICES["news_button"],
                    act=partial(helping.open_web, one.path),
                )
            )
