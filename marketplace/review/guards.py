"""What the client said on a segment stays said."""

from marketplace.guards import append_only

GUARDS = (
    append_only("review_lateconsent", frozen=("id", "segment_id", "is_given", "actor_id", "at_s")),
)
