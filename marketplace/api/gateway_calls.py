"""Payment services call here: what they tell is believed by their signature alone."""

import logging

from django.http import HttpRequest
from ninja import Router, Status

from marketplace.api import strict
from marketplace.api.problem import Problem
from marketplace.billing.hear_gateway import hear_gateway
from marketplace.billing.hear_reversal import hear_reversal
from marketplace.errors import NotFound, RuleBroken
from marketplace.gateways.port import CallsBack
from marketplace.tools import tools

router = Router(tags=["gateways"])
MOST_BYTES = 256 * 1024

logger = logging.getLogger("fairhour.gateways")


@router.post("/{name}", response={204: None})
def hear(request: HttpRequest, name: str) -> Status:
    """One event. 204 also for what is none of ours: the caller would repeat anything else."""
    kit = tools()
    if kit.gateway.name != name or not isinstance(kit.gateway, CallsBack):
        raise Problem(404, "not_found")
    body = strict.body(request, content_type="application/json", most_bytes=MOST_BYTES)
    try:
        heard = kit.gateway.hear(body, request.headers.get("Stripe-Signature", ""))
    except RuleBroken:
        raise Problem(401, "bad_call") from None
    if heard.reversal is not None:
        now_s = kit.clock.read().now_s
        try:
            hear_reversal(name, heard.reversal, now_s=now_s, policy=kit.policy)
        except NotFound:
            logger.warning("gateway.unknown_payment", extra={"event": heard.id})
    if heard.funding_id is not None and heard.answer is not None:
        try:
            hear_gateway(
                heard.funding_id,
                heard.answer,
                now_s=kit.clock.read().now_s,
                policy=kit.policy,
            )
        except NotFound:
            logger.warning("gateway.unknown_payment", extra={"event": heard.id})
    return Status(204, None)
