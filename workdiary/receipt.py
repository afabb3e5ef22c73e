"""Receipt: what the marketplace promises about one segment, signed. Pure.

Receipts that are given together are signed together: the signature covers the head of a Merkle
tree over them, and each carries its path to that head, so that it still stands for itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from uuid import UUID

from workdiary.errors import BrokenSeal
from workdiary.log import leaf_hash, paths_of, root_over
from workdiary.seal import SigningKey, canonical, verify


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The marketplace holds this record for good, at `position` of its contract's log.

    `record_sha256` is the hash of the bytes received; `log_size` and `log_root` (hex) are the
    signed head after it; `key_id` names the marketplace's key that signed. `batch` receipts, of the
    last leaves of that head, were signed at once, and `path` leads from this one to what was
    signed. Version 1 knows no batch: there the signature is over the one receipt, and `batch` 0.
    """

    segment_id: UUID
    contract_id: UUID
    record_sha256: str
    position: int
    log_size: int
    log_root: str
    received_s: int
    is_late: bool
    key_id: str
    signature: str = ""
    batch: int = 0
    path: tuple[bytes, ...] = ()

    def facts(self) -> bytes:
        """What is promised, as canonical JSON: every field but how it is signed."""
        # Written out: there is one of these for each segment of a week.
        is_late = "true" if self.is_late else "false"
        return (
            f'{{"contract":"{self.contract_id}","is_late":{is_late},'
            f'"key":{_spelled(self.key_id)},"log_root":"{self.log_root}",'
            f'"log_size":{self.log_size},"position":{self.position},'
            f'"received_s":{self.received_s},"record_sha256":"{self.record_sha256}",'
            f'"segment":"{self.segment_id}"}}'
        ).encode()

    def signed_bytes(self) -> bytes | None:
        """What the signature covers; None where the path leads to no head."""
        if not self.batch:
            return b"fairhour-receipt-v1\n" + self.facts()
        nth = self.position + self.batch - self.log_size
        root = root_over(leaf_hash(self.facts()), index=nth, size=self.batch, path=self.path)
        return None if root is None else batch_message(self.batch, root)


def batch_message(batch: int, root: bytes) -> bytes:
    """The bytes the marketplace signs for the receipts of a batch."""
    return f"fairhour-receipts-v2\n{batch}\n{root.hex()}".encode("ascii")


@dataclass(frozen=True, slots=True)
class Batch:
    """How the receipts for the last leaves of one head are signed at once: each one's path to it.

    `leaves` are theirs, from which the same paths can be made again.
    """

    signature: str
    leaves: list[bytes]
    paths: list[tuple[bytes, ...]]

    def receipt(self, nth: int, unsigned: Receipt) -> Receipt:
        """The receipt with its signature."""
        size, path = len(self.paths), self.paths[nth]
        return replace(unsigned, batch=size, path=path, signature=self.signature)

    def text(self, nth: int, unsigned: Receipt) -> str:
        """It as canonical JSON, written out: one is made for each segment that comes in."""
        is_late = "true" if unsigned.is_late else "false"
        path = ",".join([f'"{step.hex()}"' for step in self.paths[nth]])
        return (
            f'{{"batch":{len(self.paths)},"contract":"{unsigned.contract_id}",'
            f'"is_late":{is_late},"key":"{unsigned.key_id}","kind":"receipt",'
            f'"log_root":"{unsigned.log_root}","log_size":{unsigned.log_size},"path":[{path}],'
            f'"position":{unsigned.position},"received_s":{unsigned.received_s},'
            f'"record_sha256":"{unsigned.record_sha256}","segment":"{unsigned.segment_id}",'
            f'"signature":"{self.signature}","v":2}}'
        )


def sign_batch(receipts: Sequence[Receipt], key: SigningKey) -> Batch:
    """Sign receipts for the last leaves of one head, in the order of the log."""
    leaves = [leaf_hash(receipt.facts()) for receipt in receipts]
    root, paths = paths_of(leaves)
    return Batch(key.sign(batch_message(len(leaves), root)), leaves, paths)


def sign_receipts(receipts: Sequence[Receipt], key: SigningKey) -> list[Receipt]:
    """The same receipts with their signature."""
    batch = sign_batch(receipts, key)
    return [batch.receipt(nth, receipt) for nth, receipt in enumerate(receipts)]


def check_receipt(receipt: Receipt, public_hex: str) -> None:
    """BrokenSeal unless the marketplace with this public key signed this receipt."""
    message = receipt.signed_bytes()
    is_signed = _is_signed if receipt.batch else verify
    if message is None or not is_signed(public_hex, receipt.signature, message):
        raise BrokenSeal("receipt_signature")


# A batch's receipts come together, and all but the first find its signature checked.
_is_signed = lru_cache(maxsize=16)(verify)


@lru_cache(maxsize=16)
def _spelled(key_id: str) -> str:
    return canonical(key_id).decode()
