import pytest

from tracker.imports.columns import layout_of

HEADS = {
    "toggl": "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,"
    "End time,Duration,Tags,Amount (USD)",
    "clockify": "Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,"
    "Start Time,End Date,End Time,Duration (h),Duration (decimal),Billable Rate (USD)",
    "harvest": "Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,Invoiced?,Approved?,"
    "First Name,Last Name,Employee?",
    "kimai": "Date,From,To,Duration,Rate,User,Customer,Project,Activity,Description,Tags",
}


@pytest.mark.parametrize("service", HEADS)
def test_each_service_is_known_by_its_head(service):
    layout = layout_of(HEADS[service].split(","))
    assert layout.service == service
    assert (layout.start is None) == (service == "harvest")


def test_newer_and_german_heads_are_known_too():
    newer = (
        "Description,Duration,Member,Email,Project,Tags,Start date,Start time,Stop date,Stop time"
    )
    assert layout_of(newer.split(",")).service == "toggl"
    german = "Datum;Von;Bis;Dauer;Benutzer;Kunde;Projekt;Tätigkeit;Beschreibung"
    assert layout_of(german.split(";")).service == "kimai"


def test_another_table_is_nobodys():
    assert layout_of(["Date", "Amount", "Payee"]) is None
