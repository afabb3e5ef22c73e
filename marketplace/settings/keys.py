"""Keys made at the first start and kept beside the database, readable by their owner only."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from workdiary.seal import SigningKey


def kept(path: Path, make: Callable[[], str]) -> str:
    """The secret in `path`; made, written (0600) and synced first when it is not there.

    Two processes that start at once agree: the name is linked, which only one of them can do.
    """
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        mine = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
        descriptor = os.open(mine, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(make())
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(mine, path)
        except FileExistsError:
            pass
        finally:
            mine.unlink()
    return path.read_text(encoding="utf-8").strip()


def secret_key() -> str:
    """A new key for Django's signatures."""
    return secrets.token_urlsafe(50)


def rsa_pem() -> str:
    """A new RSA key for identity tokens, as PEM."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode()


def signing_key() -> str:
    """A new Ed25519 key for receipts, as hex."""
    return SigningKey.generate().to_bytes().hex()
