"""What a tracker is told of its freelancer's notices: it says them beside the diary."""

from typing import Any

from django.http import HttpRequest
from ninja import Router

from marketplace.api.auth import device_of
from marketplace.notices.queries import recent
from marketplace.tools import tools

router = Router()
MOST = 50


@router.get("/notices", response={200: Any})
def told(request: HttpRequest) -> dict[str, Any]:
    """Of the last thirty days, newest first; at most 50. Facts without words: each side has its own."""
    found = recent(device_of(request).member, now_s=tools().clock.read().now_s)
    return {
        "kind": "notices",
        "v": 1,
        "items": [
            {
                "id": one.pk,
                "about": one.kind,
                "facts": one.facts,
                "path": one.path,
                "made_s": one.made_s,
            }
            for one in found[:MOST]
        ],
    }
