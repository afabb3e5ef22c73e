"""Versions of a contract's terms, and the steps of its life, are never rewritten."""

from marketplace.guards import append_only

GUARDS = (
    append_only("contracts_step", frozen=("id", "contract_id", "step", "at_s")),
    append_only("contracts_label", frozen=("id", "contract_id", "text", "added_s")),
    append_only("contracts_change", frozen=("id", "contract_id", "from_s", "before", "after")),
    append_only("contracts_rate", frozen=("id", "contract_id", "minor", "from_s")),
    append_only(
        "contracts_limit", frozen=("id", "contract_id", "limit_s", "from_week_s", "ordered_s")
    ),
    append_only(
        "contracts_flat", frozen=("id", "contract_id", "minor", "from_week_s", "ordered_s")
    ),
)
