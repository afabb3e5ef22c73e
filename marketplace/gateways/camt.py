"""Read a bank's statement, ISO 20022 camt.053: the booked movements, each once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from marketplace.errors import RuleBroken
from workdiary.errors import BadMoney
from workdiary.money import EXPONENTS, Money, parse

MOST_BYTES = 20 * 1024 * 1024
_NAMESPACE = "{urn:iso:std:iso:20022:tech:xsd:camt.053.001."


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """One booked movement. `reference` is the bank's own and unlike any other's.

    `texts` are what the payer wrote, `ends` the end-to-end ids of payments of ours, `returns` the
    bank's code if this is one of them coming back.
    """

    reference: str
    amount: Money
    is_credit: bool
    booked_s: int
    texts: tuple[str, ...] = field(repr=False)
    ends: tuple[str, ...] = ()
    returns: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A statement as the bank names it, of the account with this IBAN."""

    id: str
    iban: str
    movements: tuple[Movement, ...]


def read_statements(file: bytes) -> list[Statement]:
    """All statements of a file. RuleBroken: too_large, not_a_statement, bad_statement.

    Entities, external references and DTDs are refused before anything is expanded.
    """
    if len(file) > MOST_BYTES:
        raise RuleBroken("too_large")
    try:
        root = fromstring(file, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise RuleBroken("not_a_statement") from error
    if not root.tag.startswith(_NAMESPACE):
        raise RuleBroken("not_a_statement")
    try:
        return [_statement(one) for one in _all(root, "BkToCstmrStmt/Stmt")]
    except (BadMoney, KeyError, ValueError) as error:
        raise RuleBroken("bad_statement", what=str(error)) from error


def _statement(node: Element) -> Statement:
    id, iban = _text(node, "Id"), _text(node, "Acct/Id/IBAN")
    if not id or not iban:
        raise ValueError("a statement without id or account")
    movements = tuple(
        movement
        for number, entry in enumerate(_all(node, "Ntry"))
        if _status(entry) == "BOOK"
        for movement in _movements(entry, f"{iban} {id} {number}")
    )
    return Statement(id=id, iban=iban, movements=movements)


def _movements(entry: Element, place: str) -> Iterator[Movement]:
    """One for each transaction of the entry; for the entry itself if it names none."""
    booked_s = _day_s(_text(entry, "BookgDt/Dt") or _text(entry, "BookgDt/DtTm"))
    is_credit = _text(entry, "CdtDbtInd") == "CRDT"
    details = _all(entry, "NtryDtls/TxDtls")
    reference = _text(entry, "AcctSvcrRef") or _text(entry, "NtryRef") or place
    for number, one in enumerate(details or [entry]):
        # A batch entry holds many: each has its own amount, or shares none.
        amount = _money(one) if len(details) > 1 else _money(entry)
        suffix = f" {number}" if len(details) > 1 else ""
        yield Movement(
            reference=f"{reference}{suffix}"[:140],
            amount=amount,
            is_credit=is_credit,
            booked_s=booked_s,
            texts=tuple(
                text
                for path in ("RmtInf/Strd/CdtrRefInf/Ref", "RmtInf/Ustrd", "AddtlTxInf")
                for text in (node.text or "" for node in _all(one, path))
                if text
            ),
            ends=tuple(node.text or "" for node in _all(one, "Refs/EndToEndId")),
            returns=(_text(one, "RtrInf/Rsn/Cd") or "returned") if _all(one, "RtrInf") else "",
        )


def _money(node: Element) -> Money:
    found = next(iter(_all(node, "Amt") or _all(node, "AmtDtls/TxAmt/Amt")))
    currency, text = found.attrib["Ccy"], (found.text or "").strip()
    digits = EXPONENTS.get(currency, 2)
    # Banks write "5", "5.0" and "5.00"; more digits than the currency has are refused by `parse`.
    whole, _, rest = text.partition(".")
    money = parse(f"{whole}.{rest:0<{digits}}" if digits else whole + rest.strip("0"), currency)
    if money.minor <= 0:
        raise ValueError("an amount that is not above nothing")
    return money


def _status(entry: Element) -> str:
    return _text(entry, "Sts/Cd") or _text(entry, "Sts")


def _day_s(text: str) -> int:
    return int(datetime.fromisoformat(text[:10]).replace(tzinfo=UTC).timestamp())


def _text(node: Element, path: str) -> str:
    found = _all(node, path)
    return (found[0].text or "").strip() if found else ""


def _all(node: Element, path: str) -> list[Element]:
    """Elements by path, in whichever version's namespace the file is."""
    return node.findall("/".join(f"{{*}}{step}" for step in path.split("/")))
