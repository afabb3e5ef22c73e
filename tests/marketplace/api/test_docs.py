from django.test import Client as Browser


def test_the_description_names_every_endpoint_with_what_it_takes(market):
    told = Browser().get("/api/v1/openapi.json").json()
    assert told["openapi"].startswith("3.1")
    paths = told["paths"]
    for path in ("hello", "me", "contracts", "segments", "operations", "snapshots/{sha256}"):
        assert f"/api/v1/{path}" in paths
    segments = paths["/api/v1/segments"]["post"]
    assert list(segments["requestBody"]["content"]) == ["application/json"]
    assert {"200", "413", "422", "426"} <= set(segments["responses"])
    assert segments["security"]


def test_anybody_may_read_it_as_a_page(market):
    page = Browser().get("/api/docs")
    assert page.status_code == 200
    text = page.content.decode()
    assert "PUT /api/v1/snapshots/{sha256}" in text
    assert "image/webp" in text
    assert "script-src" in page.headers["Content-Security-Policy"]
