import pytest

from marketplace.errors import RuleBroken
from marketplace.gateways.iban import iban_of


@pytest.mark.parametrize(
    "text",
    [
        "DE89 3704 0044 0532 0130 00",
        "GB29 NWBK 6016 1331 9268 19",
        "fr14 2004 1010 0505 0001 3m02 606",
        "LV80BANK0000435195001",
    ],
)
def test_the_examples_of_the_registry_are_ibans(text):
    assert iban_of(text) == text.replace(" ", "").upper()


def test_any_two_digits_exchanged_are_noticed():
    good = "DE89370400440532013000"
    for at in range(2, len(good) - 1):
        swapped = good[:at] + good[at + 1] + good[at] + good[at + 2 :]
        if swapped != good:
            with pytest.raises(RuleBroken):
                iban_of(swapped)


@pytest.mark.parametrize("text", ["", "DE", "DE8937040044053201300", "DE89-3704", "٣" * 22])
def test_anything_else_is_none(text):
    with pytest.raises(RuleBroken, match="bad_account"):
        iban_of(text)
