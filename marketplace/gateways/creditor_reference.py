"""The words a client writes on a bank transfer: an ISO 11649 creditor reference. Pure.

"RF" + two check digits + "C" and the client's number: a typing mistake never finds another client.
"""

import re

from marketplace.gateways.iban import rest_97

_SHAPE = re.compile(r"RF[0-9]{2}C[0-9]{1,18}")


def reference_of(company_id: int) -> str:
    """The client's own reference: "RF39C7"."""
    body = f"C{company_id}"
    return f"RF{98 - rest_97(body + 'RF00'):02}{body}"


def company_of(text: str) -> int | None:
    """The client whose reference stands in this text, spaces or not; None if there is not one."""
    found = set(_SHAPE.findall(re.sub(r"\s", "", text.upper())))
    sound = {one for one in found if rest_97(one[4:] + one[:4]) == 1}
    return int(sound.pop()[5:]) if len(sound) == 1 else None
