"""Put the XML of an invoice into its PDF, as Factur-X does; check XML against its schema.

The library writes the hour into the file. Here it is replaced by the instant of issue, in places
of the same length, so that the same invoice gives the same bytes.
"""

import re
from datetime import UTC, datetime
from hashlib import md5

from facturx import generate_from_binary, xml_check_xsd

_INFO = re.compile(rb"D\\072\d{14}\\05300\\04700\\047")
_XMP = re.compile(rb"(<xmp:(?:Create|Modify)Date>)[^<]{25}(</xmp:)")
_ID = re.compile(rb"/ID \[ <[0-9a-f]{32}> <[0-9a-f]{32}> \]")


def embed(pdf: bytes, xml: bytes, *, title: str, author: str, issued_s: int) -> bytes:
    """One file for people and programs. ValueError if the schema does not accept the XML."""
    check(xml)
    told = {"title": title, "author": author, "subject": title, "keywords": "Factur-X"}
    made = generate_from_binary(
        pdf,
        xml,
        flavor="factur-x",
        level="en16931",
        check_xsd=False,
        pdf_metadata=told,
        lang="en",
        xmp_compression=False,
    )
    return _timeless(made, issued_s, md5(pdf + xml, usedforsecurity=False).hexdigest())


def check(xml: bytes) -> None:
    """ValueError with what the EN 16931 schema does not accept. Asks nobody over the network."""
    try:
        xml_check_xsd(xml, flavor="factur-x", level="en16931")
    except Exception as error:  # the library raises bare Exception
        raise ValueError(str(error)) from error


def _timeless(made: bytes, issued_s: int, id: str) -> bytes:
    issued = datetime.fromtimestamp(issued_s, UTC)
    info = issued.strftime("D\\072%Y%m%d%H%M%S\\05300\\04700\\047").encode()
    xmp = issued.strftime("%Y-%m-%dT%H:%M:%S+00:00").encode()
    made = _INFO.sub(lambda _: info, made)
    made = _XMP.sub(lambda found: found[1] + xmp + found[2], made)
    return _ID.sub(f"/ID [ <{id}> <{id}> ]".encode(), made)
