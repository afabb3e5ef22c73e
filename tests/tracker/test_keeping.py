from types import SimpleNamespace

from tracker import settings as settings_file
from tracker.keeping import Keeping
from tracker.settings import Settings


def test_what_came_by_itself_is_not_lost_to_a_windows_older_record(tmp_path):
    told = []
    tracker = SimpleNamespace(
        may_take_pictures=False,
        api=SimpleNamespace(use_proxy=told.append),
        timekeeper=SimpleNamespace(change_settings=told.append),
        ask_for_pictures=lambda on_yes: on_yes(),
    )
    path = tmp_path / "settings.json"
    keeping = Keeping(path, tracker, Settings(server="https://here.example"))
    tracker.may_take_pictures = True
    keeping.allow_pictures()
    keeping.keep(Settings(proxy="http://proxy.example:8080"))
    kept = settings_file.read(path).settings
    assert kept == Settings(
        server="https://here.example", portal_pictures=True, proxy="http://proxy.example:8080"
    )
    assert told[-1] == kept
