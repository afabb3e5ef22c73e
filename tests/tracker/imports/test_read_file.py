from tests.builders import unix
from tests.tracker.ui.samples import RIGA
from tracker.imports.read_file import read_file

TOGGL = """\ufeffUser,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration
Me,me@x,Acme,Site,,"Design, ""hero"" page",Yes,2026-11-20,09:00:10,2026-11-20,10:30:40,01:30:30
Me,me@x,Acme,Site,,Night,Yes,2026-11-20,23:30:00,2026-11-21,00:30:00,01:00:00
Me,me@x,Acme,Site,,Broken,Yes,2026-13-40,23:30:00,2026-11-21,00:30:00,01:00:00
"""
CLOCKIFY = """"Project","Client","Description","Task","Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)"
"Site","Acme","Push","","11/20/2026","02:00:00 PM","11/20/2026","03:15:00 PM","01:15:00","1.25"
"""
HARVEST = """Date,Client,Project,Project Code,Task,Notes,Hours,Billable?
20.11.2026,Acme,Site,"",Design,first,"1,5",Yes
20.11.2026,Acme,Site,"",Design,,"0,25",Yes
"""
KIMAI = """Datum;Von;Bis;Dauer;Benutzer;Kunde;Projekt;Tätigkeit;Beschreibung
20.11.2026;09:00;10:00;1:00;Ada;Acme;Site;Entwicklung;Warenkorb
20.11.2026;23:30;00:15;;Ada;Acme;Site;Entwicklung;
"""


def spans(found):
    base_s = unix("2026-11-19T22:00:00Z")
    return [((e.starts_s - base_s) // 60, (e.ends_s - base_s) // 60, e.memo) for e in found.entries]


def test_toggl_whole_minutes_and_over_midnight():
    found = read_file(TOGGL, RIGA)
    assert (found.service, found.bad_rows) == ("toggl", (4,))
    assert spans(found) == [(540, 630, 'Design, "hero" page'), (1410, 1470, "Night")]
    assert found.seconds == 150 * 60


def test_clockify_american_dates_and_twelve_hours():
    found = read_file(CLOCKIFY, RIGA)
    assert (found.service, found.order) == ("clockify", "mdy")
    assert spans(found) == [(840, 915, "Push")]


def test_harvest_has_no_time_of_day_so_it_stands_from_nine_on():
    found = read_file(HARVEST, RIGA)
    assert spans(found) == [(540, 630, "first, Design"), (630, 645, "Design")]


def test_kimai_in_german_with_semicolons_and_an_open_length():
    found = read_file(KIMAI, RIGA)
    assert spans(found) == [(540, 600, "Warenkorb, Entwicklung"), (1410, 1455, "Entwicklung")]


def test_a_file_of_nobody_is_none():
    assert read_file("a,b\n1,2\n", RIGA) is None
    assert read_file("", RIGA) is None
