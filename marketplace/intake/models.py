"""Segments and pictures as received, the operations on them, and each contract's log."""

from typing import Any, ClassVar, Self
from uuid import UUID

from django.db import models
from django.db.models import F, Q

from marketplace.contracts.models import Contract
from marketplace.fields import SecondsField, Sha256Field, WeekField
from marketplace.people.models import Device, Member
from workdiary.seal import Piece, inner_hash


class ChainPiece(models.Model):
    """A piece of a device's chain as inner hashes, its end signed. Never changed, never removed.

    What a device recorded and never sent stands here too, as a hash that tells nothing.
    """

    device = models.ForeignKey(Device, on_delete=models.PROTECT, related_name="chain_pieces")
    after = models.BigIntegerField()  # it begins behind this link
    upto = models.BigIntegerField()
    prev = Sha256Field()
    inners = models.BinaryField()  # 32 bytes a link
    signature = models.CharField(max_length=128)
    clock_ahead_s = models.IntegerField(null=True, blank=True)  # the device's clock less ours
    is_fork = models.BooleanField()  # another piece was the first behind a link of it
    received_s = SecondsField()

    class Meta:
        constraints = [
            models.CheckConstraint(name="chain_piece_runs_on", condition=Q(after__lt=F("upto"))),
            models.UniqueConstraint(
                name="chain_piece_follows_once",
                fields=["device", "after"],
                condition=Q(is_fork=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.device_id} ({self.after}, {self.upto}]"

    def piece(self, chain_id: UUID) -> Piece:
        """As it was sent; `chain_id` is what the device calls itself."""
        data = bytes(self.inners)
        return Piece(
            device_id=chain_id,
            after=self.after,
            prev=self.prev,
            inners=tuple(data[at : at + 32] for at in range(0, len(data), 32)),
            signature=self.signature,
        )


class ServerKey(models.Model):
    """A public key that signed receipts and heads; the old ones stay published for ever."""

    id = models.CharField(max_length=64, primary_key=True)
    public_hex = Sha256Field()
    first_s = SecondsField()

    def __str__(self) -> str:
        return self.id


class SegmentQuerySet(models.QuerySet["Segment"]):
    """Segments, from one member's point of view."""

    def for_actor(self, actor: Member) -> Self:
        """Segments of the actor's own contracts; staff see all."""
        return self.filter(contract__in=Contract.objects.for_actor(actor))

    def counted(self) -> Self:
        """Neither parked nor removed."""
        return self.filter(is_counted=True)


class Segment(models.Model):
    """A segment as received. Its time never changes; state and memo follow signed operations."""

    class State(models.TextChoices):
        """What became of it."""

        COUNTED = "counted"
        PARKED = "parked"
        REMOVED = "removed"

    id = models.UUIDField(primary_key=True)  # made by the tracker: also the idempotency key
    # Indexes below begin with the first two: one of their own would only cost.
    contract = models.ForeignKey(
        Contract, on_delete=models.PROTECT, related_name="segments", db_index=False
    )
    freelancer = models.ForeignKey(
        Member, on_delete=models.PROTECT, related_name="segments", db_index=False
    )
    device = models.ForeignKey(Device, on_delete=models.PROTECT, related_name="segments")
    starts_s = SecondsField()
    ends_s = SecondsField()
    week_s = WeekField()
    kind = models.CharField(max_length=10)
    memo = models.CharField(max_length=1000, blank=True)
    level = models.SmallIntegerField(null=True, blank=True)  # active minutes 0..10; None: unknown
    state = models.CharField(max_length=10, choices=State.choices)
    is_counted = models.BooleanField()  # no two of these overlap: see `guards`
    is_late = models.BooleanField()  # first received at or after its week's lock: never billed
    parked_for = models.CharField(max_length=20, blank=True)  # overlap, clock_ahead, fork
    other_id = models.UUIDField(null=True, blank=True)  # the segment it overlaps
    number = models.BigIntegerField(default=0)  # of the last operation that was done on it
    position = models.BigIntegerField(null=True, blank=True)  # in the contract's log
    payload = models.BinaryField()  # the sealed bytes, as received; empty: a tombstone
    payload_sha256 = Sha256Field()
    seq = models.BigIntegerField()  # its place in the device's chain
    sealed_seq = models.BigIntegerField(null=True, blank=True)  # where it was sealed at slot end
    prev = Sha256Field()
    salt = models.CharField(max_length=64)  # empty: a tombstone
    inner = Sha256Field(null=True, blank=True)  # of a tombstone: what its link's hash is made from
    entombed = models.CharField(max_length=128, blank=True, null=True)  # signed: see tombstone
    received_s = SecondsField()

    objects: ClassVar[Any] = SegmentQuerySet.as_manager()

    class Meta:
        indexes = [
            # With all that a week's sums read: of 24 million rows the closing reads 2 GB, not 31.
            models.Index(
                name="segment_by_week",
                fields=["contract", "week_s", "starts_s"],
                include=["ends_s", "kind", "is_counted", "is_late"],
            ),
            models.Index(name="segment_by_freelancer", fields=["freelancer", "starts_s"]),
            models.Index(
                name="segment_removed", fields=["received_s"], condition=Q(state="removed")
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="segment_runs_forward", condition=Q(starts_s__lt=F("ends_s"))
            ),
            models.CheckConstraint(
                name="segment_at_most_600_s", condition=Q(ends_s__lte=F("starts_s") + 600)
            ),
            models.CheckConstraint(
                name="segment_inside_its_slot",
                condition=Q(ends_s__lte=F("starts_s") - F("starts_s") % 600 + 600),
            ),
            models.CheckConstraint(
                name="segment_inside_its_week",
                condition=Q(starts_s__gte=F("week_s"), ends_s__lte=F("week_s") + 604_800),
            ),
            models.CheckConstraint(
                name="segment_kind_is_known", condition=Q(kind__in=["tracked", "manual"])
            ),
            models.CheckConstraint(
                name="segment_is_counted_by_its_state",
                condition=Q(state="counted", is_counted=True, parked_for="")
                | Q(state="removed", is_counted=False)
                | Q(
                    state="parked",
                    is_counted=False,
                    parked_for__in=["overlap", "clock_ahead", "fork"],
                ),
            ),
            models.UniqueConstraint(
                name="segment_one_a_link",
                fields=["device", "seq"],
                condition=~Q(parked_for="fork"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.id} [{self.starts_s}, {self.ends_s})"

    @property
    def inner_hash(self) -> bytes:
        """Of its link, 32 bytes; of a tombstone as it was kept."""
        if not self.payload:
            return bytes.fromhex(self.inner or "")
        return inner_hash(self.salt, bytes(self.payload))


class Operation(models.Model):
    """A signed change to a segment: removed, restored, new memo. Never changed, never removed.

    The memo of a removed segment is dropped as its record is: its hash stays.
    """

    class Kind(models.TextChoices):
        """What the freelancer did."""

        REMOVE = "remove"
        RESTORE = "restore"
        MEMO = "memo"

    id = models.UUIDField(primary_key=True)
    segment = models.ForeignKey(Segment, on_delete=models.PROTECT, related_name="operations")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    number = models.BigIntegerField()
    at_s = SecondsField()  # by the device's clock
    device = models.ForeignKey(Device, on_delete=models.PROTECT, related_name="operations")
    position = models.BigIntegerField(null=True)  # in the contract's log
    payload = models.BinaryField()  # empty: a dropped memo
    payload_sha256 = Sha256Field()
    seq = models.BigIntegerField()
    prev = Sha256Field()
    salt = models.CharField(max_length=64)  # empty: a dropped memo
    inner = Sha256Field(null=True, blank=True)  # of a dropped memo, as of a tombstone
    entombed = models.CharField(max_length=128, blank=True, null=True)
    received_s = SecondsField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="operation_kind_is_known",
                condition=Q(kind__in=["remove", "restore", "memo"]),
            ),
            models.UniqueConstraint(name="operation_one_a_link", fields=["device", "seq"]),
            models.UniqueConstraint(name="operation_one_a_number", fields=["segment", "number"]),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.segment_id}"

    @property
    def inner_hash(self) -> bytes:
        """Of its link, 32 bytes; of a dropped memo as it was kept."""
        if not self.payload:
            return bytes.fromhex(self.inner or "")
        return inner_hash(self.salt, bytes(self.payload))


class Picture(models.Model):
    """The bytes of a picture that one member sent, named by their SHA-256."""

    member = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="pictures")
    sha256 = Sha256Field()
    size_bytes = models.IntegerField()
    width_px = models.IntegerField()
    height_px = models.IntegerField()
    received_s = SecondsField()
    forgotten_s = SecondsField(null=True, blank=True)  # from then on only the hash is kept
    opens = models.BooleanField(null=True, blank=True)  # None: not looked at yet
    # Both sides agreed that its bytes go: it is never taken again.
    withdrawn_s = SecondsField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(name="picture_once_a_member", fields=["member", "sha256"]),
            models.CheckConstraint(
                name="picture_withdrawn_is_forgotten",
                condition=Q(withdrawn_s=None) | Q(forgotten_s__isnull=False),
            ),
        ]
        indexes = [
            models.Index(name="picture_by_sha256", fields=["sha256"]),
            models.Index(
                name="picture_to_open", fields=["id"], condition=Q(opens=None, forgotten_s=None)
            ),
        ]

    def __str__(self) -> str:
        return self.sha256


class Snapshot(models.Model):
    """That a picture was taken during a segment: which, when, of which screen."""

    segment = models.ForeignKey(
        Segment, on_delete=models.PROTECT, related_name="snapshots", db_index=False
    )  # "snapshot_once_a_segment" begins with it
    picture = models.ForeignKey(Picture, on_delete=models.PROTECT, related_name="snapshots")
    taken_s = SecondsField()
    screen = models.SmallIntegerField()
    hidden_percent = models.SmallIntegerField()
    is_one_colour = models.BooleanField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="snapshot_once_a_segment", fields=["segment", "picture", "screen"]
            ),
        ]

    def __str__(self) -> str:
        return f"{self.picture_id} at {self.taken_s}"


class SingleReceipt(models.Model):
    """A receipt of version 1, signed alone, word for word. None is added any more.

    Since then a receipt is put together from its segment and its head: see `receipts`.
    """

    segment = models.OneToOneField(
        Segment, on_delete=models.PROTECT, primary_key=True, related_name="single_receipt"
    )
    receipt = models.TextField()  # canonical JSON

    def __str__(self) -> str:
        return f"of {self.segment_id}"


class Lost(models.Model):
    """A receipt of ours whose record is not here: this database was restored from a backup.

    While one of a contract is not settled, none of its weeks is billed; see billing/reconcile.
    """

    segment_id = models.UUIDField(primary_key=True)
    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="lost")
    record_sha256 = Sha256Field()
    log_size = models.BigIntegerField()  # of the head that the receipt names
    told_s = SecondsField()
    settled_s = SecondsField(null=True, blank=True)  # it came again, or staff gave it up

    class Meta:
        verbose_name_plural = "lost"
        indexes = [
            models.Index(name="lost_open", fields=["contract"], condition=Q(settled_s=None)),
        ]

    def __str__(self) -> str:
        return f"{self.segment_id} of {self.contract_id}"


class LogNode(models.Model):
    """Every eighth level of a contract's log, so that proofs read no old leaves; see `proofs`."""

    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="log_nodes")
    level = models.SmallIntegerField()
    number = models.BigIntegerField()
    hash = Sha256Field()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="log_node_one_a_place", fields=["contract", "level", "number"]
            ),
        ]

    def __str__(self) -> str:
        return f"{self.contract_id} level {self.level} #{self.number}"


class Head(models.Model):
    """A contract's log after a batch: the leaves that came, size, root, signature.

    Never changed, never removed.
    """

    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="heads")
    first = models.BigIntegerField()  # the size before: the position of its first leaf
    size = models.BigIntegerField()
    leaves = models.BinaryField()  # 32 bytes a leaf, the one at `first` first
    promises = models.BinaryField()  # 32 bytes a receipt, in their order; none for operations
    promised = models.CharField(max_length=128, blank=True)  # the signature over all of them
    root = Sha256Field()
    peaks = models.JSONField()  # roots of the full subtrees, left to right: what growing on needs
    made_s = SecondsField()
    key = models.CharField(max_length=64, blank=True, default="")  # the id of the key that signed
    signature = models.CharField(max_length=128)

    class Meta:
        constraints = [
            models.CheckConstraint(name="head_has_leaves", condition=Q(first__lt=F("size"))),
            models.UniqueConstraint(name="head_one_a_size", fields=["contract", "size"]),
            # Two batches cannot both follow the same head: each position is given once.
            models.UniqueConstraint(name="head_follows_once", fields=["contract", "first"]),
        ]

    def __str__(self) -> str:
        return f"{self.contract_id} of {self.size}"
