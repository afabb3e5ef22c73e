"""The OpenAPI description, for people: one page made from what the endpoints say of themselves."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from marketplace.api.router import api


def docs(request: HttpRequest) -> HttpResponse:
    """Every endpoint with what it takes and answers. Anybody may read it."""
    schema = api.get_openapi_schema()
    calls = [
        {
            "method": method.upper(),
            "path": path,
            "summary": call.get("summary", ""),
            "description": call.get("description", ""),
            "takes": ", ".join(call.get("requestBody", {}).get("content", {})),
            "answers": sorted(str(status) for status in call.get("responses", {})),
            "is_signed_in": bool(call.get("security")),
        }
        for path, methods in schema["paths"].items()
        for method, call in methods.items()
    ]
    return render(request, "api/docs.html", {"calls": calls, "title": schema["info"]["title"]})
