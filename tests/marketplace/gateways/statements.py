"""Statements as banks write them, for tests: camt.053.001.08 unless another is asked for."""


def an_entry(
    amount="1297.80",
    text="RF",
    *,
    ref="N-1",
    direction="CRDT",
    currency="EUR",
    end="",
    returns="",
    status="BOOK",
):
    refs = f"<Refs><EndToEndId>{end}</EndToEndId></Refs>" if end else ""
    back = f"<RtrInf><Rsn><Cd>{returns}</Cd></Rsn></RtrInf>" if returns else ""
    return f"""<Ntry><NtryRef>{ref}</NtryRef><Amt Ccy="{currency}">{amount}</Amt>
      <CdtDbtInd>{direction}</CdtDbtInd><Sts><Cd>{status}</Cd></Sts>
      <BookgDt><Dt>2026-11-24</Dt></BookgDt><AcctSvcrRef>{ref}</AcctSvcrRef>
      <NtryDtls><TxDtls>{refs}<RmtInf><Ustrd>{text}</Ustrd></RmtInf>{back}</TxDtls></NtryDtls></Ntry>"""


def a_statement(*entries, id="S-1", version="08", iban="DE89370400440532013000"):
    return f"""<?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}"><BkToCstmrStmt>
      <GrpHdr><MsgId>M</MsgId><CreDtTm>2026-11-24T08:00:00</CreDtTm></GrpHdr>
      <Stmt><Id>{id}</Id><Acct><Id><IBAN>{iban}</IBAN></Id></Acct>{"".join(entries)}</Stmt>
    </BkToCstmrStmt></Document>""".encode()
