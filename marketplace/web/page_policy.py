"""The policy of each answer: pages may load what is ours, JSON may load nothing at all."""

from csp.constants import HEADER
from csp.middleware import CSPMiddleware
from django.http import HttpRequest
from django.http.response import HttpResponseBase

JSON = ("application/json", "application/problem+json")
NOTHING = "default-src 'none'; frame-ancestors 'none'"


class PagePolicy(CSPMiddleware):
    """The library spells a page's policy anew for each answer; on a picture's receipt it was a
    sixteenth of the server's work.
    """

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """One fixed header on JSON; on everything else what the settings and the view say."""
        if response.headers.get("Content-Type", "").partition(";")[0] in JSON:
            response.headers[HEADER] = NOTHING
            return response
        return super().process_response(request, response)
