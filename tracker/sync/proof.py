"""The device's signature on each request: a token without the key opens nothing."""

from workdiary.seal import SigningKey, sha256_hex

HEADER = "Fairhour-Proof"
NONCE_HEADER = "Fairhour-Nonce"


def proof_header(key: SigningKey, *, method: str, path: str, body: bytes, nonce: str) -> str:
    """The header's value for one request; `path` with its query, `nonce` the marketplace's."""
    message = "\n".join(("fairhour-proof-v1", method, path, sha256_hex(body), nonce))
    return f"{key.public_hex} {nonce} {key.sign(message.encode('utf-8'))}"
