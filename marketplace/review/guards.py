"""What was said, judged and ruled stays written; only how it went on changes."""

from marketplace.guards import append_only

GUARDS = (
    append_only("review_lateconsent", frozen=("id", "segment_id", "is_given", "actor_id", "at_s")),
    append_only("review_judgement", frozen=("id", "contract_id", "week_s", "judged_s", "verdicts")),
    append_only("review_acceptance", frozen=("id", "segment_id", "actor_id", "at_s")),
    append_only(
        "review_withdrawal",
        frozen=(
            "id",
            "contract_id",
            "segment_id",
            "picture_id",
            "asker_id",
            "is_by_client",
            "text",
            "asked_s",
        ),
        once=("state", "answerer_id", "answered_s"),
        once_after="OLD.state <> 'asked'",
    ),
    append_only("review_question", frozen=("id", "contract_id", "asked_s")),
    append_only("review_message", frozen=("id", "question_id", "author_id", "text", "at_s")),
    append_only(
        "review_dispute",
        frozen=(
            "id",
            "contract_id",
            "invoice_id",
            "week_s",
            "opener_id",
            "reason",
            "text",
            "currency",
            "frozen_minor",
            "opened_s",
            "answer_due_s",
        ),
    ),
    append_only("review_disputedsegment", frozen=("id", "dispute_id", "segment_id")),
    append_only(
        "review_decision",
        frozen=(
            "id",
            "dispute_id",
            "number",
            "staff_id",
            "refunded",
            "grounds",
            "reasons",
            "at_s",
        ),
    ),
    append_only(
        "review_refund",
        frozen=(
            "id",
            "contract_id",
            "of",
            "invoice_id",
            "actor_id",
            "currency",
            "amount_minor",
            "text",
            "asked_s",
        ),
    ),
)
