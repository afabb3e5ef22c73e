from tests.tracker.ui import samples
from tracker.reports.calendar_text import calendar, escaped, folded


def test_neighbours_with_one_memo_are_one_event_and_removed_time_is_none():
    text = calendar(samples.a_day(), {}, made_s=samples.NOW_S)
    lines = text.split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert "DTSTART:20261123T061000Z" in lines
    assert "DTEND:20261123T075000Z" in lines
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 6
    assert not any(line.startswith("DTSTART:20261123T100000Z") for line in lines)


def test_text_is_escaped_and_control_letters_are_gone():
    assert escaped("a,b;c\\d\ne\x07") == "a\\,b\\;c\\\\d\\ne"


def test_no_line_is_over_75_bytes_and_no_letter_is_cut():
    line = "SUMMARY:" + "ģ€😀" * 60
    pieces = folded(line)
    assert max(len(piece.encode()) for piece in pieces) <= 75
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line
