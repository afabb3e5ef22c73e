from tracker.store.heard_news import HeardNews


def test_nothing_was_heard_before_the_first_and_a_broken_file_is_none(tmp_path):
    heard = HeardNews(tmp_path / "diary.news")
    assert heard.read() is None
    heard.keep(12)
    assert HeardNews(tmp_path / "diary.news").read() == 12
    (tmp_path / "diary.news").write_bytes(b"\xff?")
    assert heard.read() is None
