from marketplace.api.described import REFUSALS, takes


def test_a_body_and_every_refusal_are_described():
    told = takes("image/webp", "One picture.")
    assert list(told["requestBody"]["content"]) == ["image/webp"]
    assert tuple(told["responses"]) == REFUSALS
