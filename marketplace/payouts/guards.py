"""What was asked, and the file it left in, stays written."""

from marketplace.guards import append_only

GUARDS = (
    append_only(
        "payouts_method",
        frozen=("id", "member_id", "kind", "holder", "account", "added_s", "usable_s"),
    ),
    append_only(
        "payouts_batch", frozen=("id", "kind", "currency", "made_s", "file_name", "file")
    ),
    append_only(
        "payouts_payout",
        frozen=(
            "id", "member_id", "method_id", "currency", "amount_minor", "fee_minor", "asked_s",
        ),
    ),
)  # fmt: skip
