"""`fairhour-market verify`: recompute diaries, logs, pictures and books; exit 1 on a difference."""

import json
import sys
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from marketplace.billing.audit import audit
from marketplace.intake.verify_diaries import verify_diaries
from marketplace.policy import Policy
from marketplace.tools import tools


class Command(BaseCommand):
    """Nothing is written. `--json` prints all findings."""

    help = "Recompute every diary, log, receipt, picture and account; name what does not hold."

    def add_arguments(self, parser: CommandParser) -> None:
        """For people, or for programs."""
        parser.add_argument("--json", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print what was found; exit 1 if anything does not hold."""
        findings = [asdict(one) for one in verify_diaries(tools().blobs)]
        findings += [{"code": one.code, "where": one.where} for one in audit(policy=Policy())]
        if options["json"]:
            answer = {"kind": "verified", "v": 1, "ok": not findings, "findings": findings}
            self.stdout.write(json.dumps(answer))
        else:
            for one in findings:
                self.stdout.write(f"{one['code']} at {one['where']}")
            self.stdout.write("All holds." if not findings else f"{len(findings)} do not hold.")
        if findings:
            sys.exit(1)
