import pytest

from marketplace.gateways.creditor_reference import company_of, reference_of


@pytest.mark.parametrize("company", [1, 7, 42, 10**9])
def test_a_client_is_found_by_its_reference_in_whatever_is_written_around_it(company):
    reference = reference_of(company)
    spaced = " ".join(reference[at : at + 4] for at in range(0, len(reference), 4))
    assert company_of(reference) == company_of(f"invoice  {spaced.lower()} thanks") == company


def test_a_slip_of_the_pen_finds_nobody():
    reference = reference_of(4217)
    for at in range(2, len(reference)):
        for digit in "0123456789":
            slip = reference[:at] + digit + reference[at + 1 :]
            if slip != reference and reference[at].isdigit():
                assert company_of(slip) is None


def test_two_references_are_nobodys():
    assert company_of(f"{reference_of(1)} {reference_of(2)}") is None
    assert company_of("thanks") is None
