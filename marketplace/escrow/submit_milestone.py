"""The freelancer hands work in: a message and files. The client has 14 days from now."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from marketplace.blobs import Blobs
from marketplace.errors import Conflict, RuleBroken
from marketplace.escrow.file_kind import media_type, shown_name
from marketplace.escrow.milestone_models import Milestone, SubmittedFile
from marketplace.escrow.take_milestone import is_taken, take_milestone, take_step
from marketplace.people.models import Member
from marketplace.policy import Policy
from workdiary.seal import sha256_hex

# Pictures of diaries are forgotten by their hash. A file that happens to be the same bytes as one
# must not go with it, so files are kept behind a mark and thus under another hash.
FILE_MARK = b"fairhour file 1\n"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came: its name is for people only."""

    name: str
    data: bytes


def submit_milestone(
    id: UUID, *, step_id: UUID, actor: Member, message: str, files: Sequence[Upload] = (),
    now_s: int, policy: Policy, blobs: Blobs,
) -> Milestone:  # fmt: skip
    """Handed in, also again after changes. RuleBroken for files that are not taken.

    Bytes first, rows second: a row names only bytes that can be read.
    """
    rows = _checked(files, policy)
    with transaction.atomic(durable=True):
        take_milestone(id, actor, "submit_milestone")
    for upload in files:
        blobs.keep(sha256_hex(FILE_MARK + upload.data), FILE_MARK + upload.data)
    with transaction.atomic(durable=True):
        milestone = take_milestone(id, actor, "submit_milestone")
        if is_taken(step_id, milestone, "submit"):
            return milestone
        if milestone.contract.state not in ("active", "paused"):
            raise Conflict("step_not_allowed", state=milestone.contract.state, step="submit")
        milestone.was_submitted = True
        step = take_step(
            milestone, "submit", Milestone.State.SUBMITTED, at_s=now_s, policy=policy,
            id=step_id, actor=actor, text=message,
        )  # fmt: skip
        for row in rows:
            row.step = step
        SubmittedFile.objects.bulk_create(rows)
        return milestone


def read_file(row: SubmittedFile, blobs: Blobs) -> bytes | None:
    """The file's bytes, or None where they are gone or damaged."""
    kept = blobs.read(row.kept_as)
    return None if kept is None else kept[len(FILE_MARK) :]


def _checked(files: Sequence[Upload], policy: Policy) -> list[SubmittedFile]:
    """The rows of these files; RuleBroken if one of them, or their number, is not taken."""
    if len(files) > policy.submission_files:
        raise RuleBroken("too_many_files", most=policy.submission_files)
    return [_row(position, upload, policy) for position, upload in enumerate(files, start=1)]


def _row(position: int, upload: Upload, policy: Policy) -> SubmittedFile:
    if not 0 < len(upload.data) <= policy.submission_file_bytes:
        raise RuleBroken("bad_file_size", position=position, size_bytes=len(upload.data))
    kind = media_type(upload.data)
    if kind is None:
        raise RuleBroken("bad_file_kind", position=position)
    return SubmittedFile(
        position=position,
        name=shown_name(upload.name),
        media_type=kind,
        sha256=sha256_hex(upload.data),
        kept_as=sha256_hex(FILE_MARK + upload.data),
        size_bytes=len(upload.data),
    )
