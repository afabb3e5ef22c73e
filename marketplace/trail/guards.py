"""What was done stays written."""

from marketplace.guards import append_only

GUARDS = (
    append_only(
        "trail_act", frozen=("id", "at_s", "actor_id", "verb", "subject", "reason", "facts")
    ),
)
