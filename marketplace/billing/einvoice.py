"""An invoice or credit note as EN 16931 XML (UN/CEFACT CII), as Factur-X carries it. Pure.

A quantity is whole seconds and a price is for 3,600 of them (of a weekly payment: for the seconds of
a week), so the arithmetic of a line is exact: 108,000 s x 42.00 / 3600 = 1,260.00. The client's processing fee is a charge on the document.
Taxes are a later scope: everything is category O, not subject to VAT.
"""

from datetime import UTC, datetime
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from marketplace.billing.document import CreditNote, Document, Row, hours
from workdiary.money import Money, spell
from workdiary.week import WEEK_S, BillingWeek

_RSM = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
_RAM = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
_UDT = "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"
_QDT = "urn:un:unece:uncefact:data:standard:QualifiedDataType:100"
GUIDELINE = "urn:cen.eu:en16931:2017"
INVOICE, CREDIT_NOTE = "380", "381"
_SECONDS, _ONE = "SEC", "C62"  # UN/ECE Recommendation 20
_NO_TAX = "Not subject to VAT"


def invoice_xml(document: Document) -> bytes:
    """The invoice; the same document always gives the same bytes."""
    root = _root(document.number, INVOICE, document.issued_s, _notes(document))
    trade = SubElement(root, _rsm("SupplyChainTradeTransaction"))
    for position, row in enumerate(document.rows, start=1):
        week = row.late_week or document.week
        if row.flat_s is None:
            name = f"{document.title}, {hours(row.seconds)} at {spell(row.rate)} an hour"
            worked = (row.seconds, 3600)
        else:
            name = f"{document.title}, weekly payment"
            worked = (row.flat_s, WEEK_S)
        _line(trade, position, name, row.rate, worked, row.amount, week, _told(row))
    _parties(trade, document)
    _settlement(trade, gross=document.gross, client_fee=document.client_fee, week=document.week)
    return _spelled(root)


def note_xml(note: CreditNote) -> bytes:
    """The credit note; it names the invoice it takes back from."""
    root = _root(note.number, CREDIT_NOTE, note.issued_s, [f"Reason: {note.cause}"])
    trade = SubElement(root, _rsm("SupplyChainTradeTransaction"))
    for position, row in enumerate(note.rows, start=1):
        name = f"{note.title}, {hours(row.seconds)} at {spell(row.rate)} an hour"
        _line(trade, position, name, row.rate, (row.seconds, 3600), row.amount, note.week, "")
    if not note.rows:
        _line(trade, 1, note.title, note.gross, None, note.gross, note.week, "")
    _parties(trade, note)
    settlement = _settlement(trade, gross=note.gross, client_fee=note.client_fee, week=note.week)
    before = SubElement(settlement, _ram("InvoiceReferencedDocument"))
    _text(before, "IssuerAssignedID", note.invoice)
    at = SubElement(before, _ram("FormattedIssueDateTime"))
    _date(at, note.invoice_issued_s, _QDT)
    return _spelled(root)


def _root(number: str, kind: str, issued_s: int, notes: list[str]) -> Element:
    root = Element(_rsm("CrossIndustryInvoice"))
    context = SubElement(root, _rsm("ExchangedDocumentContext"))
    guideline = SubElement(context, _ram("GuidelineSpecifiedDocumentContextParameter"))
    _text(guideline, "ID", GUIDELINE)
    head = SubElement(root, _rsm("ExchangedDocument"))
    _text(head, "ID", number)
    _text(head, "TypeCode", kind)
    _date(SubElement(head, _ram("IssueDateTime")), issued_s, _UDT)
    for note in notes:
        _text(SubElement(head, _ram("IncludedNote")), "Content", note)
    return root


def _notes(document: Document) -> list[str]:
    notes = []
    if document.log_size:
        notes.append(f"Work diary log: {document.log_size} leaves, root {document.log_root}")
    if document.over_limit_s:
        notes.append(f"Not billed: {hours(document.over_limit_s)} over the weekly limit")
    if document.outside_s:
        notes.append(f"Not billed: {hours(document.outside_s)} while paused or over")
    return notes


def _told(row: Row) -> str:
    """What a line has to say about itself."""
    told = [f"of it {hours(row.manual_s)} entered by hand"] if row.manual_s else []
    if row.late_week is not None:
        told.append(f"late time of week {row.late_week.label}: {row.arithmetic}")
    return "; ".join(told)


def _line(
    trade: Element, position: int, name: str, price: Money, seconds: tuple[int, int] | None, amount: Money,
    week: BillingWeek, note: str,
) -> None:  # fmt: skip
    line = SubElement(trade, _ram("IncludedSupplyChainTradeLineItem"))
    head = SubElement(line, _ram("AssociatedDocumentLineDocument"))
    _text(head, "LineID", str(position))
    if note:
        _text(SubElement(head, _ram("IncludedNote")), "Content", note)
    _text(SubElement(line, _ram("SpecifiedTradeProduct")), "Name", name)
    unit, (quantity, basis) = (_ONE, (1, 1)) if seconds is None else (_SECONDS, seconds)
    agreed = SubElement(line, _ram("SpecifiedLineTradeAgreement"))
    net = SubElement(agreed, _ram("NetPriceProductTradePrice"))
    _text(net, "ChargeAmount", spell(price))
    _text(net, "BasisQuantity", str(basis), unitCode=unit)
    delivered = SubElement(line, _ram("SpecifiedLineTradeDelivery"))
    _text(delivered, "BilledQuantity", str(quantity), unitCode=unit)
    settled = SubElement(line, _ram("SpecifiedLineTradeSettlement"))
    tax = SubElement(settled, _ram("ApplicableTradeTax"))
    _text(tax, "TypeCode", "VAT")
    _text(tax, "CategoryCode", "O")
    _period(settled, week)
    sums = SubElement(settled, _ram("SpecifiedTradeSettlementLineMonetarySummation"))
    _text(sums, "LineTotalAmount", spell(amount))


def _parties(trade: Element, document: Document | CreditNote) -> None:
    agreement = SubElement(trade, _ram("ApplicableHeaderTradeAgreement"))
    party = SubElement(agreement, _ram("SellerTradeParty"))
    _text(party, "ID", document.number.partition("-")[0])
    _text(party, "Name", document.seller)
    _address(party, document.seller_country)
    party = SubElement(agreement, _ram("BuyerTradeParty"))
    _text(party, "Name", document.buyer)
    _address(party, document.buyer_country)
    delivery = SubElement(trade, _ram("ApplicableHeaderTradeDelivery"))
    done = SubElement(delivery, _ram("ActualDeliverySupplyChainEvent"))
    _date(SubElement(done, _ram("OccurrenceDateTime")), document.week.ends_s - 1, _UDT)


def _address(party: Element, country: str) -> None:
    """BR-08 to BR-11: where each of them is. One who never said it has none."""
    if country:
        _text(SubElement(party, _ram("PostalTradeAddress")), "CountryID", country)


def _settlement(trade: Element, *, gross: Money, client_fee: Money, week: BillingWeek) -> Element:
    total = spell(gross + client_fee)
    settlement = SubElement(trade, _ram("ApplicableHeaderTradeSettlement"))
    _text(settlement, "InvoiceCurrencyCode", gross.currency)
    tax = SubElement(settlement, _ram("ApplicableTradeTax"))
    _text(tax, "CalculatedAmount", spell(Money(0, gross.currency)))
    _text(tax, "TypeCode", "VAT")
    _text(tax, "ExemptionReason", _NO_TAX)
    _text(tax, "BasisAmount", total)
    _text(tax, "CategoryCode", "O")
    _period(settlement, week)
    if client_fee.minor:
        charge = SubElement(settlement, _ram("SpecifiedTradeAllowanceCharge"))
        indicator = SubElement(charge, _ram("ChargeIndicator"))
        SubElement(indicator, f"{{{_UDT}}}Indicator").text = "true"
        _text(charge, "ActualAmount", spell(client_fee))
        _text(charge, "Reason", "Processing fee")
        category = SubElement(charge, _ram("CategoryTradeTax"))
        _text(category, "TypeCode", "VAT")
        _text(category, "CategoryCode", "O")
    terms = SubElement(settlement, _ram("SpecifiedTradePaymentTerms"))
    _text(terms, "Description", "Collected by the marketplace on the day of issue")
    sums = SubElement(settlement, _ram("SpecifiedTradeSettlementHeaderMonetarySummation"))
    _text(sums, "LineTotalAmount", spell(gross))
    _text(sums, "ChargeTotalAmount", spell(client_fee))
    _text(sums, "TaxBasisTotalAmount", total)
    _text(sums, "TaxTotalAmount", spell(Money(0, gross.currency)), currencyID=gross.currency)
    _text(sums, "GrandTotalAmount", total)
    _text(sums, "DuePayableAmount", total)
    return settlement


def _period(within: Element, week: BillingWeek) -> None:
    period = SubElement(within, _ram("BillingSpecifiedPeriod"))
    _date(SubElement(period, _ram("StartDateTime")), week.starts_s, _UDT)
    _date(SubElement(period, _ram("EndDateTime")), week.ends_s - 1, _UDT)


def _date(within: Element, at_s: int, space: str) -> None:
    day = SubElement(within, f"{{{space}}}DateTimeString", format="102")
    day.text = datetime.fromtimestamp(at_s, UTC).strftime("%Y%m%d")


def _text(within: Element, name: str, text: str, **attributes: str) -> None:
    SubElement(within, _ram(name), attributes).text = _sayable(text)


def _sayable(text: str) -> str:
    """Without the characters that XML 1.0 cannot carry at all."""
    return "".join(c for c in text if c in "\t\n\r" or (" " <= c and c not in "\ufffe\uffff"))


def _rsm(name: str) -> str:
    return f"{{{_RSM}}}{name}"


def _ram(name: str) -> str:
    return f"{{{_RAM}}}{name}"


def _spelled(root: Element) -> bytes:
    for prefix, space in (("rsm", _RSM), ("ram", _RAM), ("udt", _UDT), ("qdt", _QDT)):
        register_namespace(prefix, space)
    return tostring(root, encoding="utf-8", xml_declaration=True)
