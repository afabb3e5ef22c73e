"""Errors as problem+json: every answer under /api/ that is no success is one."""

import json
import logging
import traceback
from collections.abc import Callable
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from marketplace.errors import Conflict, MarketError
from marketplace.people.proof import NONCE_HEADER, new_nonce
from marketplace.tools import tools
from workdiary.errors import BadMoney, BadRecord, UnknownVersion

logger = logging.getLogger("fairhour.api")
TYPE = "application/problem+json"
TITLES = {
    400: "Not understood",
    401: "Not signed in",
    403: "Not allowed",
    404: "Not found",
    405: "Not this way",
    409: "Too late, or somebody was first",
    413: "Too large",
    415: "Wrong type",
    422: "Against a rule",
    426: "Too old",
    429: "Too often",
    500: "Our fault",
    503: "Busy",
}
CODES = {400: "bad_request", 404: "not_found", 405: "wrong_method", 413: "too_large", 500: "bug"}
SENTENCES = {
    "already_said": "The client said the other thing on this time before, and that stays.",
    "bad_flat": "A weekly payment is an amount above zero that the currency can hold.",
    "bad_limit": "A weekly limit is whole minutes, at most those of a week.",
    "bad_money": "An amount is ASCII digits, a point and exactly the currency's digits after it.",
    "bad_rate": "The rate lies outside what an hour may cost in this currency.",
    "consent_closed": "Consent is possible for 180 days from the lock of the time's week.",
    "needs_a_new_offer": "What shows more of the freelancer takes a new offer.",
    "not_hourly": "A fixed price has no rate and no weekly limit.",
    "nothing_owed": "Nothing is owed on this invoice.",
    "only_a_raise": "The limit of the week before can only be raised.",
    "payment_under_way": "A payment of this invoice is under way.",
    "above_billed": "This is more than was billed and is still there to be given back.",
    "already_accepted": "Some of this time was accepted before; it cannot be disputed any more.",
    "already_disputed": "Some of this time was disputed before; each segment is disputed once.",
    "answered_already": "This was answered before.",
    "bad_amount": "The amount must be more than nothing.",
    "bad_request": "The request could not be read.",
    "above_payment": "No single payment of yours is that large; ask for less at a time.",
    "cannot_give_back": "This payment method takes nothing back; ask the operator for a transfer.",
    "charged_back": "The payment of this invoice was taken back by the client's bank.",
    "bad_call": "The call is not signed by the payment service, or it is too old.",
    "bad_picture": "This is no sound WebP picture of one frame and at most 40 megapixels.",
    "bad_proof": "The request carries no valid signature of the device's key.",
    "bad_record": "The record could not be read.",
    "bad_signature": "The piece of the chain is not signed by this device's key.",
    "bad_token": "There is no such access token, or it has run out.",
    "bug": "Something went wrong here. What was sent is not lost: send it again later.",
    "chain_gap": "The piece of the chain follows nothing that is known here; begin where this says.",
    "check_slow": "The server is busy and could not look at the picture; send it again in a moment.",
    "device_retired": "This device is signed out.",
    "grounds_missing": "Protected time goes back only if it is not this contract's work or not this "
    "person's, said in writing.",
    "id_reused": "Something else was done under this id.",
    "no_segments": "No time was chosen.",
    "nothing_to_approve": "Nothing of this week is left to approve.",
    "undo_over": "An approval can be taken back for ten minutes.",
    "not_collected": "The invoice is not paid yet.",
    "not_enough": "There is not enough money that can be withdrawn to give this back.",
    "nothing_billed": "The chosen time costs nothing.",
    "owes": "An invoice is still to be paid; until then the balance stays.",
    "text_missing": "Say why.",
    "picture_gone": "This picture is deleted already.",
    "asked_already": "That this picture is deleted was asked already.",
    "picture_is_evidence": "The time of this picture is disputed: it stays until that is settled.",
    "picture_elsewhere": "This picture shows time of another contract too.",
    "text_too_long": "The text is longer than 5,000 characters.",
    "too_late": "The time for this is over.",
    "not_found": "There is nothing at this address.",
    "not_json": "The body is no JSON.",
    "too_large": "The body is larger than what is taken here.",
    "too_many": "There are more items in the batch than are taken at once.",
    "try_again": "The database is busy; send the same again in a moment.",
    "use_nonce": "Sign the request again with the nonce of this answer.",
    "unknown_reason": "This is no reason for a dispute of hours; quality of work is none.",
    "window_closed": "Hours are disputed from Monday 12:00 UTC after their week to Friday 23:59:59 UTC.",
    "wrong_currency": "The amount is in another currency than the contract.",
    "wrong_device": "The piece of the chain is another device's.",
    "wrong_hash": "The bytes do not have the hash they are named by.",
    "wrong_method": "This address is not used this way.",
    "wrong_scope": "The access token is not for this.",
    "wrong_type": "The content type is not the one that is taken here.",
    "unknown_version": "This version of the record is not read here any more, or not yet.",
}


class Problem(Exception):
    """An answer that is decided at the edge: a status and a code."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(status, code)
        self.status, self.code = status, code


def problem(status: int, code: str, **facts: object) -> HttpResponse:
    """One problem as an answer, with what the caller needs to go on."""
    body = {
        "type": "about:blank",
        "title": TITLES.get(status, "Refused"),
        "status": status,
        "code": code,
        "detail": SENTENCES.get(code, code.replace("_", " ").capitalize() + "."),
        **facts,
    }
    answer = HttpResponse(json.dumps(body), status=status, content_type=TYPE)
    if status == 503:
        answer["Retry-After"] = "2"
    return answer


def not_found(request: HttpRequest) -> HttpResponse:
    """The answer at every address under /api/ that nothing lives at."""
    return problem(404, "not_found")


def install(api: NinjaAPI) -> None:
    """Tell the API how each kind of error is answered."""

    def on(kind: type[Exception], answer: Callable[[Any], HttpResponse]) -> None:
        api.add_exception_handler(kind, lambda request, error: answer(error))

    on(Problem, lambda error: problem(error.status, error.code))
    on(MarketError, lambda error: problem(error.status, error.code))
    on(Conflict, lambda error: problem(error.status, error.code, **error.facts))
    on(UnknownVersion, lambda error: problem(426, "unknown_version"))
    on(BadMoney, lambda error: problem(422, "bad_money"))
    on(BadRecord, lambda error: problem(422, error.code))
    on(RequestDataTooBig, lambda error: problem(413, "too_large"))
    on(ValidationError, lambda error: problem(422, "bad_record"))
    on(AuthenticationError, lambda error: problem(401, "bad_token"))
    on(HttpError, lambda error: problem(error.status_code, CODES.get(error.status_code, "refused")))
    on(OperationalError, lambda error: problem(503, "try_again"))
    on(Exception, _bug)


def _bug(error: Exception) -> HttpResponse:
    # The kind and the place, never the message: it may quote a memo.
    place = "".join(traceback.format_tb(error.__traceback__))
    logger.error("api.bug %s\n%s", type(error).__name__, place)
    return problem(500, "bug")


TIME_HEADER = "Fairhour-Time"


class ProblemMiddleware:
    """Nothing but problem+json, a fresh nonce and our time leave /api/, whoever made the answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer; replace Django's own error pages."""
        response = self._get_response(request)
        if request.path.startswith("/api/"):
            if response.status_code >= 400 and response.headers.get("Content-Type") != TYPE:
                status = response.status_code
                response = problem(status, CODES.get(status, "refused"))
            response[NONCE_HEADER] = new_nonce()
            response[TIME_HEADER] = str(tools().clock.read().now_s)
        return response
