import pytest
from django.core import mail
from django.db import transaction

from marketplace.deadlines.models import Deadline
from marketplace.notices.models import Notice
from marketplace.notices.mute import set_topics
from marketplace.notices.send import send_mail
from marketplace.notices.tell import News, tell
from marketplace.people.models import Member
from tests.builders import unix

NOW_S = unix("2026-11-20T10:00:00Z")


def news(member, kind="replied", key="1"):
    facts = {
        "author": "Maya", "title": "<b>Shop</b>", "asked_s": 600, "client": "Northwind",
        "week": "2026-W47", "gross_minor": 100, "currency": "USD",
    }  # fmt: skip
    return News(member_id=member.pk, kind=kind, key=key, facts=facts, path="/")


def tell_now(*told, now_s=NOW_S):
    with transaction.atomic():
        tell(told, now_s=now_s)


def mail_all():
    for due in Deadline.objects.filter(kind="mail", done_s=None).order_by("due_s"):
        send_mail(due.subject, now_s=due.due_s, origin="http://testserver")


def test_what_is_told_twice_comes_once(market):
    tell_now(news(market.andris), news(market.andris))
    tell_now(news(market.andris))
    mail_all()
    mail_all()
    [one] = mail.outbox
    assert one.to == [market.andris.email]
    assert one.subject == "Maya answered about <b>Shop</b>"


def test_its_html_shows_names_as_text(market):
    tell_now(news(market.andris))
    mail_all()
    [(html, kind)] = mail.outbox[0].alternatives
    assert kind == "text/html" and "&lt;b&gt;Shop&lt;/b&gt;" in html and "<b>Shop" not in html


def test_what_comes_within_two_minutes_is_one_mail(market):
    tell_now(news(market.andris, key="1"))
    tell_now(news(market.andris, key="2"), now_s=NOW_S + 60)
    tell_now(news(market.andris, key="3"), now_s=NOW_S + 3_600)
    mail_all()
    assert [m.subject.endswith("(and 1 more)") for m in mail.outbox] == [True, False]


def test_a_mail_server_that_is_down_loses_nothing(market, settings):
    tell_now(news(market.andris))
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    with pytest.raises(ConnectionRefusedError):
        mail_all()
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    mail_all()
    assert len(mail.outbox) == 1


def test_a_mail_that_may_have_left_goes_again_under_its_own_name_and_alone(market, monkeypatch):
    tell_now(news(market.andris, key="1"))

    def dies(_):
        raise SystemExit

    with monkeypatch.context() as patch, pytest.raises(SystemExit):
        patch.setattr("marketplace.notices.send.faultpoint", dies)
        mail_all()
    tell_now(news(market.andris, key="2"), now_s=NOW_S + 60)
    mail_all()
    names = [m.extra_headers["Message-ID"] for m in mail.outbox]
    assert names[0] == names[1] != names[2] and len(names) == 3


def test_a_topic_can_be_stopped_but_not_what_is_about_money(market):
    set_topics(market.andris, [])
    tell_now(news(market.andris), news(market.andris, kind="client_unpaid"))
    mail_all()
    assert [m.subject for m in mail.outbox] == [
        "<b>Shop</b> stands still: the client's payment failed"
    ]
    assert Notice.objects.filter(member=market.andris).count() == 2, "both stand on the page"
    assert "List-Unsubscribe" not in mail.outbox[0].extra_headers


def test_nobody_who_left_is_mailed(market):
    tell_now(news(market.andris))
    Member.objects.filter(pk=market.andris.pk).update(is_active=False)
    mail_all()
    assert mail.outbox == []
