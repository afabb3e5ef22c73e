import pytest

from marketplace.escrow.file_kind import media_type, shown_name


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.4", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"PK\x03\x04", "application/zip"),
        ("Kalniņš\r\n\tplan".encode(), "text/plain; charset=utf-8"),
        (b"MZ\x90\x00", None),
        (b"\x7fELF", None),
        ("a\u202eb".encode(), None),
        (b"\xff\xfe", None),
        (b"", None),
    ],
)
def test_a_kind_is_seen_in_the_bytes(data, kind):
    assert media_type(data) == kind


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("C:\\Users\\x\\plan.pdf", "plan.pdf"),
        ("../../etc/passwd", "passwd"),
        ("gnp\u202efdp.exe", "gnpfdp.exe"),
        ("a\r\nSet-Cookie: b.txt", "aSet-Cookie: b.txt"),
        ("..", "file"),
        ("x" * 200 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_a_name_is_shown_without_its_traps(name, shown):
    assert shown_name(name) == shown
