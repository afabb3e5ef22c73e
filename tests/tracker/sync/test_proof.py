from tracker.sync.proof import proof_header
from workdiary.seal import SigningKey, verify

KEY = SigningKey.from_bytes(b"d" * 32)


def test_the_proof_covers_method_path_body_and_nonce():
    header = proof_header(KEY, method="POST", path="/api/v1/segments?a=b", body=b"{}", nonce="n-1")
    public, nonce, signature = header.split(" ")
    message = (
        b"fairhour-proof-v1\nPOST\n/api/v1/segments?a=b\n"
        b"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\nn-1"
    )
    assert (public, nonce) == (KEY.public_hex, "n-1")
    assert verify(KEY.public_hex, signature, message)
