"""A sandbox's clock runs forward only; that a deadline was met stays known."""

from marketplace.guards import Guard, append_only

_ABORT = "SELECT RAISE(ABORT, 'sandbox_time_forward'); END"

SANDBOX_TIME_FORWARD = Guard(
    name="sandbox_time_forward",
    table="deadlines_sandboxtime",
    sqlite={
        "sandbox_time_forward_update": (
            "CREATE TRIGGER sandbox_time_forward_update BEFORE UPDATE ON deadlines_sandboxtime "
            f"WHEN NEW.offset_ms < OLD.offset_ms BEGIN {_ABORT}"
        ),
        "sandbox_time_forward_delete": (
            "CREATE TRIGGER sandbox_time_forward_delete BEFORE DELETE ON deadlines_sandboxtime "
            f"BEGIN {_ABORT}"
        ),
    },
    postgresql=(
        """CREATE OR REPLACE FUNCTION sandbox_time_forward() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' AND NEW.offset_ms >= OLD.offset_ms THEN RETURN NEW; END IF;
          RAISE EXCEPTION 'sandbox_time_forward' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'sandbox_time_forward', TABLE = 'deadlines_sandboxtime';
        END $$""",
        "DROP TRIGGER IF EXISTS sandbox_time_forward ON deadlines_sandboxtime",
        "CREATE TRIGGER sandbox_time_forward BEFORE UPDATE OR DELETE ON deadlines_sandboxtime "
        "FOR EACH ROW EXECUTE FUNCTION sandbox_time_forward()",
    ),
    leaves=("sandbox_time_forward",),
    drops=("DROP TRIGGER IF EXISTS sandbox_time_forward ON deadlines_sandboxtime",),
)

GUARDS = (
    SANDBOX_TIME_FORWARD,
    append_only("deadlines_deadline", frozen=("id", "kind", "subject", "number")),
)
