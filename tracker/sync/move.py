"""Another marketplace, for a diary that belongs to none yet."""

import logging
import re

from tracker.errors import SyncError
from tracker.store.diary import Diary
from tracker.sync.api import MarketApi

logger = logging.getLogger(__name__)

ADDRESS = re.compile(r"https?://(?:[\w.-]+|\[[0-9a-fA-F:]+\])(?::\d{1,5})?/?")


def move(diary: Diary, api: MarketApi, address: str) -> str:
    """ "" once a marketplace answered there and is the diary's, else a code: "bad_address", "not_https",
    "diary_belongs".

    SyncError when none answers there; then all is as it was. A diary that was signed in, has
    contracts or receipts stays with its marketplace: what is in it means nothing to another one.
    """
    typed = address.strip()
    if not ADDRESS.fullmatch(typed):
        return "bad_address"
    before = api.origin
    if typed.rstrip("/") == before:
        return ""
    if api.is_signed_in or diary.contracts.all() or diary.sent.count():
        return "diary_belongs"
    api.use_server(typed)
    if not api.is_safe:
        api.use_server(before)
        return "not_https"
    try:
        hello = api.hello()
    except SyncError:
        api.use_server(before)
        raise
    with diary.database.transaction() as tx:
        # The one before was never believed for anything.
        diary.receipts.forget_keys(tx)
        diary.receipts.trust(tx, hello.keys)
    logger.info("moved")
    return ""
