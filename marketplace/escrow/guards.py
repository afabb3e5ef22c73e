"""What was asked of a gateway stays written; an answer is given once."""

from marketplace.guards import Guard, append_only

_NAME = "funding_settled_once"

GUARDS = (
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
)
