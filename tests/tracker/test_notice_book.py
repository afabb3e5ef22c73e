from tracker.notice_book import KEPT_S, MOST, NoticeBook, Told


def told(at_s, words="Limit reached"):
    return Told(at_s=at_s, kind="limit", words=words)


def test_what_was_told_is_kept_in_order_for_thirty_days(tmp_path):
    book = NoticeBook(tmp_path / "notices.jsonl")
    assert book.all() == []
    book.add(told(1_000, "eins\nzwei \u2067"))
    book.add(told(2_000))
    assert NoticeBook(tmp_path / "notices.jsonl").all() == [
        told(1_000, "eins\nzwei \u2067"),
        told(2_000),
    ]
    book.add(told(1_500 + KEPT_S))
    assert [one.at_s for one in book.all()] == [2_000, 1_500 + KEPT_S]


def test_a_damaged_line_costs_only_itself(tmp_path):
    path = tmp_path / "notices.jsonl"
    NoticeBook(path).add(told(1))
    path.write_bytes(b'{"at_s":"x"}\n\xff\xfe{\n' + path.read_bytes() + b"[1]\n")
    assert NoticeBook(path).all() == [told(1)]


def test_the_file_never_grows_without_end(tmp_path):
    path = tmp_path / "notices.jsonl"
    path.write_text('{"at_s":1,"kind":"a","words":"b"}\n' * (MOST + 40))
    NoticeBook(path).add(told(2))
    assert len(NoticeBook(path).all()) == MOST


def test_a_full_disk_costs_a_line_and_nothing_else(tmp_path):
    NoticeBook(tmp_path / "gone" / "notices.jsonl").add(told(1))
