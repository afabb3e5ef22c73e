"""A refusal that a view did not expect becomes a page with its sentence and its status."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from marketplace.errors import LedgerError, MarketError
from marketplace.web import sentences

View = Callable[[HttpRequest], HttpResponse]


class ProblemPages:
    """Middleware. What the API refuses it spells itself; a fault of the books stays a fault."""

    def __init__(self, get_response: View) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Nothing to do while all goes well."""
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The page, or None to let the exception go on."""
        if not isinstance(error, MarketError) or isinstance(error, LedgerError):
            return None
        context = {"sentence": sentences.problem(error), "code": error.code}
        return render(request, "web/problem.html", context, status=error.status)
