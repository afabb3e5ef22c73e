from tests.tracker.ui import a_week
from tracker.store.told_money import KeptMoney
from tracker.told import ToldMoney


def test_what_was_told_is_there_offline_and_only_a_change_is_news(tmp_path):
    kept = KeptMoney(tmp_path / "diary.money")
    assert kept.read() == ToldMoney()
    assert [kept.keep(a_week.told()), kept.keep(a_week.told())] == [True, False]
    assert kept.read() == a_week.told()


def test_a_broken_file_was_not_told_yet(tmp_path):
    (tmp_path / "diary.money").write_bytes(b'{"kind": "earnings"')
    assert KeptMoney(tmp_path / "diary.money").read() == ToldMoney()
