import re

from marketplace.notices.words import KINDS
from tests.tracker.ui.samples import NOW_S, RIGA
from tracker.news import News
from tracker.ui.news_words import NEWS, kind_of, sentence_of
from tracker.ui.shell_words import KINDS as QUIET

TOLD_HERE = {"limit_near", "limit_reached", "week_closes"}
OF_CLIENTS = {"limit_reached_client", "week_to_review", "late_time", "charge_failed"}
OF_CONTRACTS = {"client_unverified": {"client", "title"}, "balance_low": {"client", "left_s"}}


def say(about, *, hides_money=False, **facts):
    return sentence_of(News(about=about, facts=facts, path="/"), RIGA, hides_money=hides_money)


def test_every_notice_for_freelancers_has_words_here_with_facts_that_the_marketplace_gives():
    assert set(NEWS) == set(KINDS) - TOLD_HERE - OF_CLIENTS | set(OF_CONTRACTS)
    for about, (kind, words) in NEWS.items():
        assert kind in QUIET
        if about in KINDS:
            given = " ".join((KINDS[about].subject, *KINDS[about].body))
            assert set(re.findall(r"{(\w+)}", words)) <= set(re.findall(r"{(\w+)}", given)), about


def test_money_lengths_and_instants_are_written_out():
    facts = {"client": "Northwind", "title": "Shop", "asked_s": 4_200, "currency": "USD"}
    told = say("disputed", frozen_minor=4_900, answer_at_s=NOW_S, **facts)
    plain = told.replace("\u2068", "").replace("\u2069", "")
    assert plain == (
        "Northwind disputes 1 h 10 min of Shop, $49.00. "
        "Answer until Mon 23 Nov, 12:26 UTC (14:26 your time)."
    )


def test_hidden_money_stays_hidden():
    assert "9" not in say("paid", hides_money=True, net_minor=999, currency="USD", title="Shop")


def test_what_has_no_words_or_lacks_a_fact_is_not_told():
    assert say("of_next_year") == say("paid") == say("paid", net_minor=1, title="S") == ""
    assert kind_of(News(about="of_next_year", facts={}, path="")) == ""
