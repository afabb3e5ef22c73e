from tests.builders import CONTRACT, OTHER_CONTRACT
from tests.tracker.ui.samples import RIGA, a_day
from tracker.ui.diary_pdf import rows, write_diary_pdf

TITLES = {CONTRACT: "Shop checkout rebuild", OTHER_CONTRACT: "Logo refresh"}


def test_each_day_has_its_sum_and_each_segment_its_line():
    first, second, *rest = rows(a_day(), TITLES, RIGA)
    assert first == ("Monday 23 November", "4:36:10", "")
    assert "08:10 – 08:20" in second[0] and "Shop checkout rebuild" in second[0]
    assert second[1:] == ("0:10:00", "Sent")
    assert len(rest) == len(a_day()) - 1


def test_the_file_is_a_pdf_that_says_so(desk, tmp_path):
    file = tmp_path / "diary.pdf"
    assert write_diary_pdf(file, a_day(), TITLES, RIGA) == len(a_day())
    assert file.read_bytes().startswith(b"%PDF-")
    assert file.stat().st_size > 5_000
