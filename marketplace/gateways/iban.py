"""Is this an IBAN? Its letters, its length by country, its check digits. Pure."""

import re

from marketplace.errors import RuleBroken

_SHAPE = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
# ISO 13616 lengths of the countries in SEPA; others are held to their check digits alone.
LENGTHS = {
    "AD": 24, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18,
    "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GI": 23, "GR": 27, "HR": 21, "HU": 28,
    "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31,
    "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27,
    "UA": 29, "VA": 22,
}  # fmt: skip


def iban_of(text: str) -> str:
    """The IBAN in capitals without spaces; RuleBroken("bad_account") if it is none."""
    iban = text.replace(" ", "").upper()
    length = LENGTHS.get(iban[:2])
    if (
        not _SHAPE.fullmatch(iban)
        or (length and len(iban) != length)
        or rest_97(iban[4:] + iban[:4]) != 1
    ):
        raise RuleBroken("bad_account")
    return iban


def rest_97(text: str) -> int:
    """ISO 7064 MOD 97-10 of capitals and digits, letters as 10..35; creditor references too."""
    return int("".join(str(int(each, 36)) for each in text)) % 97
