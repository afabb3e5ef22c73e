import io
import json
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from marketplace.intake.models import Segment
from tests.builders import a_segment
from tests.marketplace.conftest import a_picture, a_snapshot_of
from workdiary.seal import sha256_hex
from workdiary.wire import piece_to_json, segment_bytes


def packed(entries, method=zipfile.ZIP_STORED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as bundle:
        for name, data in entries.items():
            bundle.writestr(name, data)
    return file.getvalue()


def outbox(market, *segments):
    links = [market.tracker.link(segment_bytes(segment)) for segment in segments]
    return {
        "kind": "outbox",
        "v": 1,
        "pieces": [piece_to_json(market.tracker.piece())],
        "segments": links,
        "operations": [],
    }


@pytest.fixture
def give(market, client):
    """Andris gives a file in his browser; the page he sees."""
    client.force_login(market.andris, "django.contrib.auth.backends.ModelBackend")

    def one(data):
        return client.post("/account/rescue/", {"outbox": SimpleUploadedFile("o.zip", data)})

    return one


@pytest.fixture(autouse=True)
def same_tools(market, monkeypatch):
    monkeypatch.setattr("marketplace.web.rescue.tools", lambda: market)


def test_an_exported_outbox_is_taken_once_with_its_pictures(market, give):
    picture = a_picture()
    shown = a_segment("2026-11-20T10:00:00Z")
    shown = a_segment(
        "2026-11-20T10:00:00Z", id=shown.id, snapshots=(a_snapshot_of(picture, shown.starts_s),)
    )
    file = packed(
        {
            "outbox.json": json.dumps(outbox(market, shown, a_segment("2026-11-20T10:10:00Z"))),
            f"pictures/{sha256_hex(picture)}": picture,
        }
    )
    for _ in range(2):
        page = give(file)
        assert page.status_code == 200
        assert "Taken, with its receipt</th><td>2" in page.content.decode()
    assert Segment.objects.filter(is_counted=True).count() == 2


def test_what_is_not_taken_says_why_and_delays_no_other(market, give):
    early, good = a_segment("2026-10-01T10:00:00Z"), a_segment()
    page = give(packed({"outbox.json": json.dumps(outbox(market, early, good))})).content.decode()
    assert "Refused: from before the contract began" in page
    assert "Taken, with its receipt</th><td>1" in page


def test_another_members_computer_is_not_believed(market, give, client):
    file = packed({"outbox.json": json.dumps(outbox(market, a_segment()))})
    client.force_login(market.jonas, "django.contrib.auth.backends.ModelBackend")
    page = client.post("/account/rescue/", {"outbox": SimpleUploadedFile("o.zip", file)})
    assert page.status_code == 422
    assert not Segment.objects.exists()


def test_a_changed_file_is_refused(market, give):
    told = outbox(market, a_segment())
    told["segments"][0]["record"] = told["segments"][0]["record"].replace("Cart", "Golf")
    page = give(packed({"outbox.json": json.dumps(told)}))
    assert "Refused" in page.content.decode()
    assert not Segment.objects.exists()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a zip",
        packed({"other.json": "{}"}),
        packed({"outbox.json": "{"}),
        packed({"outbox.json": "{}"}),
        packed(
            {"outbox.json": '{"kind":"outbox","v":1,"pieces":[],"segments":[],"operations":[]}'}
        ),
        packed({"outbox.json": b" " * 40_000_000}, zipfile.ZIP_DEFLATED),
        packed({f"pictures/{n}": b"" for n in range(5_001)}),
    ],
    ids=["empty", "no zip", "no outbox", "cut", "nothing", "no chain", "bomb", "many"],
)
def test_what_is_no_outbox_is_refused_in_words(market, give, data):
    page = give(data)
    assert page.status_code == 422
    assert 'role="alert"' in page.content.decode()
