"""No overlap of one freelancer over contracts and devices; what was received stays."""

from marketplace.guards import Guard, append_only

SEGMENT_NO_OVERLAP = Guard(
    name="segment_no_overlap",
    table="intake_segment",
    sqlite={
        f"segment_no_overlap_{event}": (
            f"CREATE TRIGGER segment_no_overlap_{event} BEFORE {event.upper()} ON intake_segment "
            "WHEN NEW.is_counted AND EXISTS (SELECT 1 FROM intake_segment s WHERE s.is_counted "
            "AND s.id <> NEW.id AND s.freelancer_id = NEW.freelancer_id "
            "AND s.starts_s < NEW.ends_s AND s.ends_s > NEW.starts_s "
            "AND s.starts_s > NEW.starts_s - 600 AND s.starts_s < NEW.starts_s + 600) "
            "BEGIN SELECT RAISE(ABORT, 'segment_no_overlap'); END"
        )
        for event in ("insert", "update")
    },
    # A segment as a box, seconds across and freelancers up: half the cost of a range beside an id.
    # Exact below 2**53; boxes meet where they share a second, so they end with their last one.
    postgresql=(
        """DO $$ BEGIN
          IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'segment_no_overlap') THEN
            ALTER TABLE intake_segment ADD CONSTRAINT segment_no_overlap EXCLUDE USING gist
              (box(point(starts_s, freelancer_id),
                   point(ends_s - 1, freelancer_id + 0.5::float8)) WITH &&) WHERE (is_counted);
          END IF;
        END $$""",
    ),
    leaves=("segment_no_overlap",),
)

_PLACE = ("payload_sha256", "seq", "prev", "received_s")

GUARDS = (
    SEGMENT_NO_OVERLAP,
    append_only(
        "intake_segment",
        frozen=(
            "id",
            "contract_id",
            "freelancer_id",
            "device_id",
            "starts_s",
            "ends_s",
            "week_s",
            "kind",
            "sealed_seq",
            *_PLACE,
        ),
        reason="recorded time never changes",
        content=("payload", "salt", "level", "inner", "entombed"),
        # What its receipt says, the place in the log and whether it came late, stays with it.
        once=("position", "is_late"),
        once_after="OLD.position IS NOT NULL",
        # Dropped where the segment is removed, and filled where it was dropped.
        content_may=(
            "(NEW.state = 'removed' AND length(NEW.payload) = 0) OR length(OLD.payload) = 0"
        ),
    ),
    append_only(
        "intake_operation",
        frozen=("id", "segment_id", "kind", "number", "at_s", "device_id", "position", *_PLACE),
        content=("payload", "salt", "inner", "entombed"),
        # The words of a removed segment go, once, and never come back into this row.
        content_may=(
            "NEW.kind = 'memo' AND length(OLD.payload) > 0 AND length(NEW.payload) = 0 "
            "AND length(NEW.salt) = 0 AND length(NEW.inner) = 64 AND EXISTS (SELECT 1 FROM "
            "intake_segment s WHERE s.id = NEW.segment_id AND s.state = 'removed')"
        ),
    ),
    append_only(
        "intake_chainpiece",
        frozen=(
            "id",
            "device_id",
            "after",
            "upto",
            "prev",
            "inners",
            "signature",
            "clock_ahead_s",
            "is_fork",
            "received_s",
        ),
    ),
    append_only("intake_serverkey", frozen=("id", "public_hex", "first_s")),
    append_only("intake_lognode", frozen=("id", "contract_id", "level", "number", "hash")),
    append_only(
        "intake_head",
        frozen=(
            "id",
            "contract_id",
            "first",
            "size",
            "leaves",
            "promises",
            "promised",
            "root",
            "peaks",
            "made_s",
            "key",
            "signature",
        ),
    ),
    append_only(
        "intake_picture",
        frozen=("id", "member_id", "sha256"),
        once=("withdrawn_s", "forgotten_s"),
        once_after="OLD.withdrawn_s IS NOT NULL",
    ),
    append_only("intake_singlereceipt", frozen=("segment_id", "receipt")),
    append_only(
        "intake_snapshot",
        frozen=(
            "id",
            "segment_id",
            "picture_id",
            "taken_s",
            "screen",
            "hidden_percent",
            "is_one_colour",
        ),
    ),
)
