"""What was asked of a gateway, done and said stays written; an answer is given once."""

from marketplace.guards import Guard, append_only, inserted_if

_NAME = "funding_settled_once"

GUARDS = (
    append_only(
        "escrow_extra",
        frozen=(
            "id",
            "contract_id",
            "kind",
            "currency",
            "amount_minor",
            "client_fee_minor",
            "text",
            "document_sha256",
            "document_type",
            "document_bytes",
            "actor_id",
            "asked_s",
        ),
    ),
    append_only(
        "escrow_chargeback",
        frozen=(
            "funding_id",
            "id",
            "amount_minor",
            "cost_minor",
            "is_settled",
            "is_released",
            "set_off_minor",
            "frozen_minor",
            "opened_s",
        ),
    ),
    append_only(
        "escrow_givenback",
        frozen=(
            "id",
            "extra_id",
            "milestone_id",
            "number",
            "before_minor",
            "gross_minor",
            "after_minor",
            "client_fee_minor",
            "fee_minor",
            "own_fee_minor",
            "at_s",
        ),
    ),
    inserted_if(
        "given_back_follows_the_one_before",
        table="escrow_givenback",
        claim="NEW.before_minor = CASE WHEN NEW.number = 1 "
        "THEN COALESCE((SELECT e.amount_minor FROM escrow_extra e WHERE e.id = NEW.extra_id), "
        "(SELECT m.accepted_minor FROM escrow_milestone m WHERE m.id = NEW.milestone_id)) "
        "ELSE (SELECT g.after_minor FROM escrow_givenback g WHERE g.number = NEW.number - 1 "
        "AND (g.extra_id = NEW.extra_id OR g.milestone_id = NEW.milestone_id)) END",
    ),
    append_only(
        "escrow_moneyback", frozen=("id", "funding_id", "actor_id", "amount_minor", "asked_s")
    ),
    append_only(
        "escrow_funding",
        frozen=(
            "id",
            "company_id",
            "method_id",
            "gateway",
            "currency",
            "amount_minor",
            "attempt",
            "asked_s",
        ),
    ),
    Guard(
        name=_NAME,
        table="escrow_funding",
        sqlite={
            _NAME: (
                f"CREATE TRIGGER {_NAME} BEFORE UPDATE ON escrow_funding "
                f"WHEN OLD.state <> 'asked' BEGIN SELECT RAISE(ABORT, '{_NAME}'); END"
            )
        },
        postgresql=(
            f"""CREATE OR REPLACE FUNCTION {_NAME}() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF OLD.state = 'asked' THEN RETURN NEW; END IF;
              RAISE EXCEPTION '{_NAME}' USING ERRCODE = 'check_violation',
                CONSTRAINT = '{_NAME}', TABLE = 'escrow_funding';
            END $$""",
            f"DROP TRIGGER IF EXISTS {_NAME} ON escrow_funding",
            f"CREATE TRIGGER {_NAME} BEFORE UPDATE ON escrow_funding "
            f"FOR EACH ROW EXECUTE FUNCTION {_NAME}()",
        ),
        leaves=(_NAME,),
        drops=(f"DROP TRIGGER IF EXISTS {_NAME} ON escrow_funding",),
    ),
    append_only(
        "escrow_milestonestep",
        frozen=("id", "milestone_id", "number", "step", "actor_id", "text", "amount_minor", "at_s"),
    ),
    append_only(
        "escrow_submittedfile",
        frozen=(
            "id",
            "step_id",
            "position",
            "name",
            "media_type",
            "sha256",
            "kept_as",
            "size_bytes",
        ),
    ),
    append_only(
        "escrow_mediation",
        frozen=("id", "milestone_id", "opener_id", "frozen_minor", "resumes", "opened_s"),
    ),
    append_only(
        "escrow_mediationword",
        frozen=(
            "id",
            "mediation_id",
            "number",
            "act",
            "actor_id",
            "text",
            "to_client_minor",
            "at_s",
        ),
    ),
)
