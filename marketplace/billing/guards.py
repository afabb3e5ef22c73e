"""An invoice says for ever what it said; a billed week takes no more time.

"One live invoice per contract and week" is a partial unique key in `models`. "A segment on at
most one live line" follows: a segment lies in one contract and one week, and once that week has
a live invoice the database refuses to count a segment in or out of it.
"""

from marketplace.guards import Guard, append_only, inserted_if

_NAME = "week_is_billed"
_BILLED = (
    "EXISTS (SELECT 1 FROM billing_invoice i WHERE i.contract_id = NEW.contract_id "
    "AND i.week_s = NEW.week_s AND i.state <> 'credited')"
)
_ABORT = f"SELECT RAISE(ABORT, '{_NAME}'); END"

WEEK_IS_BILLED = Guard(
    name=_NAME,
    table="intake_segment",
    sqlite={
        f"{_NAME}_insert": (
            f"CREATE TRIGGER {_NAME}_insert BEFORE INSERT ON intake_segment "
            f"WHEN NEW.is_counted AND NOT NEW.is_late AND {_BILLED} BEGIN {_ABORT}"
        ),
        f"{_NAME}_update": (
            f"CREATE TRIGGER {_NAME}_update BEFORE UPDATE ON intake_segment "
            "WHEN (NEW.is_counted AND NOT NEW.is_late) <> (OLD.is_counted AND NOT OLD.is_late) "
            f"AND {_BILLED} BEGIN {_ABORT}"
        ),
    },
    postgresql=(
        f"""CREATE OR REPLACE FUNCTION {_NAME}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF {_BILLED} THEN
            RAISE EXCEPTION '{_NAME}' USING ERRCODE = 'check_violation',
              CONSTRAINT = '{_NAME}', TABLE = 'intake_segment';
          END IF;
          RETURN NEW;
        END $$""",
        f"DROP TRIGGER IF EXISTS {_NAME}_insert ON intake_segment",
        f"CREATE TRIGGER {_NAME}_insert BEFORE INSERT ON intake_segment FOR EACH ROW "
        f"WHEN (NEW.is_counted AND NOT NEW.is_late) EXECUTE FUNCTION {_NAME}()",
        f"DROP TRIGGER IF EXISTS {_NAME}_update ON intake_segment",
        f"CREATE TRIGGER {_NAME}_update BEFORE UPDATE ON intake_segment FOR EACH ROW "
        "WHEN ((NEW.is_counted AND NOT NEW.is_late) IS DISTINCT FROM "
        f"(OLD.is_counted AND NOT OLD.is_late)) EXECUTE FUNCTION {_NAME}()",
    ),
    leaves=(f"{_NAME}_insert", f"{_NAME}_update"),
    drops=(
        f"DROP TRIGGER IF EXISTS {_NAME}_insert ON intake_segment",
        f"DROP TRIGGER IF EXISTS {_NAME}_update ON intake_segment",
    ),
)

NOTE_FOLLOWS = inserted_if(
    "note_follows_the_one_before",
    table="billing_creditnote",
    claim="NEW.before_minor = CASE WHEN NEW.number = 1 "
    "THEN (SELECT i.gross_minor FROM billing_invoice i WHERE i.id = NEW.invoice_id) "
    "ELSE (SELECT n.after_minor FROM billing_creditnote n "
    "WHERE n.invoice_id = NEW.invoice_id AND n.number = NEW.number - 1) END",
)

GUARDS = (
    append_only(
        "billing_creditnote",
        frozen=(
            "id",
            "invoice_id",
            "number",
            "seller_id",
            "serial",
            "cause",
            "cause_id",
            "rows",
            "before_minor",
            "gross_minor",
            "after_minor",
            "client_fee_minor",
            "fee_minor",
            "own_fee_minor",
            "issued_s",
        ),
        reason="a credit note is never taken back",
    ),
    NOTE_FOLLOWS,
    append_only(
        "billing_invoice",
        frozen=(
            "id",
            "contract_id",
            "company_id",
            "seller_id",
            "serial",
            "week_s",
            "issued_s",
            "title",
            "buyer_name",
            "seller_name",
            "buyer_country",
            "seller_country",
            "currency",
            "seconds",
            "over_limit_s",
            "outside_s",
            "log_size",
            "log_root",
            "gross_minor",
            "client_fee_minor",
            "expected_fee_minor",
        ),
        reason="an invoice is corrected only by a credit note",
    ),
    append_only(
        "billing_line",
        frozen=(
            "id",
            "invoice_id",
            "position",
            "rate_minor",
            "tracked_s",
            "manual_s",
            "amount_minor",
            "late_week_s",
            "before_s",
            "flat_s",
        ),
        reason="an invoice is corrected only by a credit note",
    ),
    append_only(
        "billing_latetime", frozen=("id", "consent_id", "invoice_id", "billed_s", "over_limit_s")
    ),
    append_only("billing_protection", frozen=("invoice_id", "gross_minor", "fee_minor", "paid_s")),
    append_only(
        "billing_charge",
        frozen=("id", "invoice_id", "number", "method_minor", "funding_id", "asked_s"),
    ),
    append_only("billing_bankstatement", frozen=("id", "iban", "statement", "imported_s")),
    append_only(
        "billing_bankmovement",
        frozen=(
            "id",
            "reference",
            "currency",
            "amount_minor",
            "is_credit",
            "booked_s",
            "text",
            "payout_id",
            "read_s",
        ),
    ),
    WEEK_IS_BILLED,
)
