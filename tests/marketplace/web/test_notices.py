import re

from django.core import mail
from django.db import transaction

from marketplace.notices.queries import muted
from marketplace.notices.send import send_mail
from marketplace.notices.tell import News, tell
from tests.builders import unix

NOW_S = unix("2026-11-20T10:00:00Z")


def told(member):
    facts = {"author": "Maya", "title": "<script>alert(1)</script>", "asked_s": 600}
    with transaction.atomic():
        tell(
            [News(member_id=member.pk, kind="asked", key="1", facts=facts, path="/")],
            now_s=NOW_S,
        )
    send_mail(f"{member.pk}/{NOW_S + 120}", now_s=NOW_S, origin="http://testserver")


def test_the_page_shows_what_was_told_and_takes_a_choice(market, client):
    told(market.andris)
    client.force_login(market.andris)
    page = client.get("/account/notices/").content.decode()
    assert "Maya asks about 0:10 h of &lt;script&gt;" in page
    client.post("/account/notices/", {"topic": ["limits"]})
    assert muted(market.andris) == {"weeks", "questions", "payments"}


def test_the_link_of_a_mail_stops_its_topic_at_one_press_without_a_sign_in(market, client):
    told(market.andris)
    [one] = mail.outbox
    assert one.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    [path] = re.findall(r"<http://testserver(/.*)>", one.extra_headers["List-Unsubscribe"])
    assert client.get(path).status_code == 200 and not muted(market.andris), "looking stops nothing"
    assert client.post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert muted(market.andris) == {"questions"}


def test_a_link_we_never_made_is_not_found(client, db):
    assert client.get("/mail/stop/1.questions:forged/").status_code == 404
