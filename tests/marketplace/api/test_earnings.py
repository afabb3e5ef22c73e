def test_a_freelancer_without_an_invoice_hears_zero_in_their_currency(market, caller):
    told = caller.call("GET", "/api/v1/earnings").json
    assert (told["kind"], told["v"], told["weeks"]) == ("earnings", 1, [])
    [figures] = told["figures"]
    assert figures == {
        "currency": "USD",
        "working_minor": 0,
        "with_client_minor": 0,
        "security_minor": 0,
        "free_minor": 0,
    }
    assert {pair["billed_minor"] for pair in told["pairs"]} == {0}


def test_a_stranger_hears_nothing(stranger):
    assert stranger.call("GET", "/api/v1/earnings").status == 401
