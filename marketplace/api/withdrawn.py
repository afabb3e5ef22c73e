"""What a tracker is told of pictures that both sides agreed to delete: it deletes its own too."""

from typing import Any

from django.http import HttpRequest
from ninja import Router

from marketplace.api.auth import device_of
from marketplace.review.withdrawals import withdrawn_from

router = Router()


@router.get("/withdrawn", response={200: Any})
def told(request: HttpRequest) -> dict[str, Any]:
    """Hash and second of each, newest first; at most 1,000."""
    rows = withdrawn_from(device_of(request).member)
    items = [{"sha256": sha256, "withdrawn_s": at_s} for sha256, at_s in rows]
    return {"kind": "withdrawn", "v": 1, "items": items}
