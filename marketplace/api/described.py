"""What an endpoint that reads its body itself says of it in the OpenAPI description."""

from http import HTTPStatus
from typing import Any

REFUSALS = (400, 401, 403, 409, 413, 415, 422, 426, 503)


def takes(content_type: str, description: str) -> dict[str, Any]:
    """Its body, and its refusals: each is problem+json with a code."""
    schema: dict[str, Any] = {"type": "string", "format": "binary"}
    if content_type == "application/json":
        schema = {"type": "object"}
    problem = {"schema": {"type": "object"}}
    return {
        "requestBody": {
            "required": True,
            "description": description,
            "content": {content_type: {"schema": schema}},
        },
        "responses": {
            status: {
                "description": HTTPStatus(status).phrase,
                "content": {"application/problem+json": problem},
            }
            for status in REFUSALS
        },
    }
