"""Take the piece of its chain that a device sends with each batch."""

from collections.abc import Sequence

from django.db import connection
from django.db.models import Q

from marketplace.errors import Conflict, RuleBroken
from marketplace.intake.models import ChainPiece
from marketplace.intake.placed import Chain, ChainGap, Grown, grow, known_chain
from marketplace.people.models import Device
from marketplace.people.queries import chain_is_free
from workdiary.errors import BrokenSeal
from workdiary.seal import Piece, check_piece


def take_piece(piece: Piece, device: Device, places: Sequence[int], *, now_s: int) -> Chain:
    """The device's chain with this piece, as far as the piece and these places need it.

    The first piece of a new sign-in says what the device calls itself; from then on it stays.
    Conflict `chain_gap` names the end of what is known, when the piece follows nothing of it.
    """
    assert connection.in_atomic_block
    try:
        hashes = check_piece(piece, device.public_key)
    except BrokenSeal:
        raise RuleBroken("bad_signature") from None
    _bind(device, piece)
    try:
        grown = grow(_known(device, piece, places), piece, hashes)
    except ChainGap as gap:
        raise Conflict("chain_gap", seq=gap.seq, hash=gap.hash) from None
    _keep(grown, device, now_s)
    return grown.chain


def _bind(device: Device, piece: Piece) -> None:
    if device.chain_id is None and chain_is_free(piece.device_id, device):
        Device.objects.filter(pk=device.pk, chain_id=None).update(chain_id=piece.device_id)
        device.refresh_from_db(fields=["chain_id"])
    if piece.device_id != device.chain_id:
        raise RuleBroken("wrong_device")


def _known(device: Device, piece: Piece, places: Sequence[int]) -> Chain:
    """What was kept from the piece's beginning on and around the places. One or two statements."""
    wanted = Q(upto__gte=piece.after)
    old = [seq for seq in places if seq <= piece.after]
    if old:
        wanted |= Q(upto__gte=min(old), after__lt=max(old))
    kept = list(ChainPiece.objects.filter(wanted, device=device).order_by("after", "pk"))
    main = [one.piece(piece.device_id) for one in kept if not one.is_fork]
    if not main:
        last = ChainPiece.objects.filter(device=device, is_fork=False).order_by("-after").first()
        main = [] if last is None else [last.piece(piece.device_id)]
    return known_chain(main, [one.piece(piece.device_id) for one in kept if one.is_fork])


def _keep(grown: Grown, device: Device, now_s: int) -> None:
    if grown.new is not None:
        ChainPiece.objects.create(
            device=device,
            after=grown.new.after,
            upto=grown.new.upto,
            prev=grown.new.prev,
            inners=b"".join(grown.new.inners),
            signature=grown.new.signature,
            clock_ahead_s=device.clock_ahead_s,
            is_fork=grown.is_fork,
            received_s=now_s,
        )
