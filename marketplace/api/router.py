"""Every endpoint on one page."""

from typing import Any

from django.http import HttpRequest
from ninja import NinjaAPI

from marketplace.api import contracts, diary, earnings, gateway_calls, notices, problem, withdrawn
from marketplace.api.auth import DeviceToken
from marketplace.deadlines.queries import sandbox_offset_ms
from marketplace.intake.append_leaves import published_keys
from marketplace.people.proof import new_nonce
from marketplace.tools import tools
from workdiary.fields import VERSIONS

# Our own page is at /api/docs: ninja's loads scripts that the CSP refuses.
api = NinjaAPI(title="Fairhour API", version="1", docs_url=None, urls_namespace="api")
problem.install(api)
_signed_in = DeviceToken()
api.add_router("", diary.router, auth=_signed_in)
api.add_router("", contracts.router, auth=_signed_in)
api.add_router("", earnings.router, auth=_signed_in)
api.add_router("", notices.router, auth=_signed_in)
api.add_router("", withdrawn.router, auth=_signed_in)
api.add_router("/gateways", gateway_calls.router)  # believed by their signature alone


@api.get("/hello", response={200: Any})
def hello(request: HttpRequest) -> dict[str, Any]:
    """Who this is, what time it is here, and a nonce. Anybody may ask."""
    kit = tools()
    offset_ms = sandbox_offset_ms()
    return {
        "kind": "hello",
        "v": 1,
        "server": "fairhour",
        "now_s": kit.clock.read().now_s,
        "nonce": new_nonce(),
        "versions": {kind: list(versions) for kind, versions in VERSIONS.items()},
        "keys": published_keys(kit.seal),
        "sandbox": None if offset_ms is None else {"offset_ms": offset_ms},
        "limits": {
            "snapshot_bytes": kit.policy.snapshot_bytes,
            "batch_items": kit.policy.batch_items,
            "batch_bytes": kit.policy.batch_bytes,
        },
    }
