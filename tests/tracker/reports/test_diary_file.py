import csv
import io
import json
from zipfile import ZipFile

import pytest

from tests.builders import unix
from tests.tracker.workbench import Workbench
from tracker.errors import ExportStopped
from tracker.reports.diary_file import export_diary

AT_S = unix("2026-11-20T12:00:00Z")


@pytest.fixture
def bench(tmp_path):
    made = Workbench(tmp_path / "diary")
    made.fetch()
    made.drawn = 20
    made.start(memo='=cmd|"x", Cart')
    made.run(60)
    made.stop()
    yield made
    made.close()


def export(bench, file):
    return export_diary(bench.diary, file, 0, AT_S + 86_400, made_s=AT_S)


def test_csv_and_json_say_the_same_and_a_spreadsheet_runs_nothing(bench, tmp_path):
    assert export(bench, tmp_path / "d.csv") == export(bench, tmp_path / "d.json") == 1
    [row] = csv.DictReader(io.StringIO((tmp_path / "d.csv").read_text("utf-8-sig")))
    [told] = json.loads((tmp_path / "d.json").read_text())["segments"]
    assert row["memo"] == "'" + told["memo"]
    assert (row["seconds"], row["counted"], row["start"]) == ("60", "yes", told["start"])


def test_a_zip_holds_the_three_and_the_pictures(bench, tmp_path):
    export(bench, tmp_path / "d.zip")
    with ZipFile(tmp_path / "d.zip") as bundle:
        names = bundle.namelist()
        assert names[:3] == ["diary.csv", "diary.json", "diary.ics"]
        assert all(bundle.read(name)[:4] == b"RIFF" for name in names[3:])
        assert len(names) == 3 + sum(len(k.segment.snapshots) for k in bench.kept())


def test_another_ending_is_no_file_of_ours(bench, tmp_path):
    with pytest.raises(ValueError):
        export(bench, tmp_path / "d.xls")


def test_an_export_that_is_stopped_leaves_no_file(bench, tmp_path):
    with pytest.raises(ExportStopped):
        export_diary(
            bench.diary, tmp_path / "d.zip", 0, AT_S + 86_400, made_s=AT_S,
            tell=lambda done, whole: False,
        )  # fmt: skip
    assert [path for path in tmp_path.iterdir() if path.suffix in (".zip", "")] == [
        tmp_path / "diary"
    ]
