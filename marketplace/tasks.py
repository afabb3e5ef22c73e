"""Every background task on one page; each calls one verb."""

import logging
from collections.abc import Callable, Mapping
from typing import Protocol
from uuid import UUID

from django.db import OperationalError
from django_tasks import task

from marketplace.billing import plan_lock
from marketplace.billing.answer_dispute import HOURS_OVERDUE_KIND, answer_by_silence
from marketplace.billing.charge_invoice import PROTECT_KIND, answer_charge, charge_invoice
from marketplace.billing.close_all import close_all
from marketplace.billing.correct import HOURS_REFUND_KIND, refuse_by_silence
from marketplace.billing.dispute_hours import HOURS_ANSWER_KIND
from marketplace.billing.end_review import end_review
from marketplace.billing.forget_old_pictures import KIND as FORGET
from marketplace.billing.forget_old_pictures import forget_old_pictures, plan_forgetting
from marketplace.billing.judge_week import KIND as JUDGE
from marketplace.billing.judge_week import judge_week, plan_judging
from marketplace.billing.pay_extra import (
    EXTRA_RELEASE_KIND,
    EXTRA_SILENT_KIND,
    answer_extra,
    release_extra,
)
from marketplace.billing.protect_invoice import RELEASE_KIND as RELEASE_PROTECTION
from marketplace.billing.protect_invoice import (
    WRITE_OFF_KIND,
    pay_protection,
    release_protection,
    write_off,
)
from marketplace.billing.reconcile import reconcile
from marketplace.billing.release_week import release_week
from marketplace.billing.send_back import BACK_KIND, ask_again
from marketplace.billing.settle_dispute import staff_are_late
from marketplace.billing.tell_week import (
    CLOSES_KIND,
    REVIEW_KIND,
    plan_telling,
    tell_it_closes,
    tell_to_review,
)
from marketplace.blobs import Blobs
from marketplace.contracts.confirm import KIND as SLEEP
from marketplace.deadlines import locks, settle
from marketplace.deadlines.locks import KIND as LOCK
from marketplace.deadlines.models import Deadline
from marketplace.deadlines.queries import next_due, next_instant_s, sandbox_offset_ms
from marketplace.deadlines.queue import queue_due
from marketplace.deadlines.sandbox_time import set_offset
from marketplace.errors import Conflict, MarketError
from marketplace.escrow import lapse, lapse_mediation
from marketplace.escrow.fund_milestone import SILENT_KIND, answer_funding
from marketplace.escrow.mediation_steps import ANSWER_KIND, LATE_KIND, OVERDUE_KIND, TALK_KIND
from marketplace.escrow.milestone_steps import ACCEPT_KIND, QUIET_KINDS, REFUND_KIND, RELEASE_KIND
from marketplace.gateways.payer import Payer
from marketplace.gateways.port import Declined, Gateway
from marketplace.intake.let_sleep import let_sleep
from marketplace.intake.tell_limit import KIND as LIMIT_KIND
from marketplace.intake.tell_limit import tell_limit
from marketplace.intake.tell_lost import KIND as RECONCILE
from marketplace.notices.send import send_mail
from marketplace.notices.tell import KIND as MAIL_KIND
from marketplace.payouts.ask import SEND_KIND
from marketplace.payouts.send import send
from marketplace.policy import Policy
from marketplace.tools import tools as tools_of_process
from workdiary.week import BillingWeek

TRIES = 5

logger = logging.getLogger(__name__)


class Needs(Protocol):
    """What the tasks take of the server's tools."""

    @property
    def gateway(self) -> Gateway: ...
    @property
    def payers(self) -> Mapping[str, Payer]: ...
    @property
    def policy(self) -> Policy: ...
    @property
    def blobs(self) -> Blobs: ...
    @property
    def origin(self) -> str: ...


def _lock(deadline: Deadline, tools: Needs) -> None:
    week = BillingWeek.of(deadline.subject)
    close_all(week, now_s=deadline.due_s, policy=tools.policy)
    plan_lock.plan_next(week, policy=tools.policy)
    plan_forgetting(week, policy=tools.policy)
    plan_judging(week, policy=tools.policy)
    plan_telling(week, policy=tools.policy)


def _reconcile(deadline: Deadline, tools: Needs) -> None:
    reconcile(UUID(deadline.subject), now_s=deadline.due_s, policy=tools.policy)


def _judge(deadline: Deadline, tools: Needs) -> None:
    judge_week(BillingWeek.of(deadline.subject), now_s=deadline.due_s)


def _charge(deadline: Deadline, tools: Needs) -> None:
    charge_invoice(
        UUID(deadline.subject),
        number=deadline.number,
        now_s=deadline.due_s,
        gateway=tools.gateway,
        policy=tools.policy,
    )


def _let_sleep(deadline: Deadline, tools: Needs) -> None:
    let_sleep(
        UUID(deadline.subject),
        number=deadline.number,
        now_s=deadline.due_s,
        policy=tools.policy,
    )


def _charge_silent(deadline: Deadline, tools: Needs) -> None:
    answer_charge(
        UUID(deadline.subject),
        Declined("no_answer"),
        number=deadline.number,
        now_s=deadline.due_s,
        policy=tools.policy,
    )


def _end_review(deadline: Deadline, tools: Needs) -> None:
    end_review(UUID(deadline.subject), now_s=deadline.due_s, policy=tools.policy)


def _release(deadline: Deadline, tools: Needs) -> None:
    release_week(UUID(deadline.subject), now_s=deadline.due_s, policy=tools.policy)


def _dispute_answer(deadline: Deadline, tools: Needs) -> None:
    answer_by_silence(UUID(deadline.subject), now_s=deadline.due_s, policy=tools.policy)


def _dispute_overdue(deadline: Deadline, tools: Needs) -> None:
    staff_are_late(
        UUID(deadline.subject),
        number=deadline.number,
        now_s=deadline.due_s,
        policy=tools.policy,
    )


def _refund_silence(deadline: Deadline, tools: Needs) -> None:
    refuse_by_silence(UUID(deadline.subject), now_s=deadline.due_s)


def _release_extra(deadline: Deadline, tools: Needs) -> None:
    release_extra(UUID(deadline.subject), now_s=deadline.due_s, policy=tools.policy)


def _extra_silent(deadline: Deadline, tools: Needs) -> None:
    answer_extra(
        UUID(deadline.subject), Declined("no_answer"), now_s=deadline.due_s, policy=tools.policy
    )


def _money_back(deadline: Deadline, tools: Needs) -> None:
    ask_again(
        UUID(deadline.subject),
        number=deadline.number,
        now_s=deadline.due_s,
        gateway=tools.gateway,
    )


def _send_payouts(deadline: Deadline, tools: Needs) -> None:
    send(deadline.subject, now_s=deadline.due_s, payers=tools.payers)


def _forget(deadline: Deadline, tools: Needs) -> None:
    forget_old_pictures(
        BillingWeek.of(deadline.subject),
        number=deadline.number,
        now_s=deadline.due_s,
        policy=tools.policy,
        blobs=tools.blobs,
    )


def _funding_silent(deadline: Deadline, tools: Needs) -> None:
    answer = Declined("no_answer")
    answer_funding(UUID(deadline.subject), answer, now_s=deadline.due_s, policy=tools.policy)


class _MilestoneVerb(Protocol):
    def __call__(self, id: UUID, *, number: int, now_s: int, policy: Policy) -> None: ...


def _milestone(verb: _MilestoneVerb) -> Callable[[Deadline, Needs], None]:
    """A task that calls a milestone's verb with the number of the step it follows from."""
    return lambda deadline, tools: verb(
        UUID(deadline.subject),
        number=deadline.number,
        now_s=deadline.due_s,
        policy=tools.policy,
    )


def _warn_quiet(deadline: Deadline, tools: Needs) -> None:
    id, days = UUID(deadline.subject), int(deadline.kind.rpartition("_")[2])
    lapse.warn_quiet(id, number=deadline.number, days=days, now_s=deadline.due_s)


def _end_talk(deadline: Deadline, tools: Needs) -> None:
    id = UUID(deadline.subject)
    lapse_mediation.end_talk(id, now_s=deadline.due_s, policy=tools.policy)


def _end_answers(deadline: Deadline, tools: Needs) -> None:
    lapse_mediation.end_answers(UUID(deadline.subject), now_s=deadline.due_s)


def _ring(deadline: Deadline, tools: Needs) -> None:
    id = UUID(deadline.subject)
    lapse_mediation.ring_operator(id, deadline.kind, number=deadline.number, now_s=deadline.due_s)


def _protect(deadline: Deadline, tools: Needs) -> None:
    pay_protection(UUID(deadline.subject), now_s=deadline.due_s, policy=tools.policy)


def _release_protection(deadline: Deadline, tools: Needs) -> None:
    release_protection(UUID(deadline.subject), now_s=deadline.due_s, policy=tools.policy)


def _write_off(deadline: Deadline, tools: Needs) -> None:
    write_off(UUID(deadline.subject), now_s=deadline.due_s, policy=tools.policy)


def _closes(deadline: Deadline, tools: Needs) -> None:
    tell_it_closes(BillingWeek.of(deadline.subject), now_s=deadline.due_s, policy=tools.policy)


def _to_review(deadline: Deadline, tools: Needs) -> None:
    tell_to_review(BillingWeek.of(deadline.subject), now_s=deadline.due_s, policy=tools.policy)


def _limit(deadline: Deadline, _: Needs) -> None:
    tell_limit(deadline.subject, now_s=deadline.due_s)


def _mail(deadline: Deadline, tools: Needs) -> None:
    send_mail(deadline.subject, now_s=deadline.due_s, origin=tools.origin)


VERBS: Mapping[str, Callable[[Deadline, Needs], None]] = {
    locks.KIND: _lock,
    JUDGE: _judge,
    RECONCILE: _reconcile,
    SLEEP: _let_sleep,
    "charge": _charge,
    "charge_silent": _charge_silent,
    PROTECT_KIND: _protect,
    RELEASE_PROTECTION: _release_protection,
    WRITE_OFF_KIND: _write_off,
    "review_end": _end_review,
    "release": _release,
    HOURS_ANSWER_KIND: _dispute_answer,
    HOURS_OVERDUE_KIND: _dispute_overdue,
    HOURS_REFUND_KIND: _refund_silence,
    BACK_KIND: _money_back,
    EXTRA_RELEASE_KIND: _release_extra,
    EXTRA_SILENT_KIND: _extra_silent,
    FORGET: _forget,
    SEND_KIND: _send_payouts,
    SILENT_KIND: _funding_silent,
    ACCEPT_KIND: _milestone(lapse.accept_by_silence),
    QUIET_KINDS[0]: _warn_quiet,
    QUIET_KINDS[1]: _warn_quiet,
    QUIET_KINDS[2]: _milestone(lapse.ask_back_quiet),
    REFUND_KIND: _milestone(lapse.end_refund_silence),
    RELEASE_KIND: _milestone(lapse.release_milestone),
    TALK_KIND: _end_talk,
    ANSWER_KIND: _end_answers,
    LATE_KIND: _ring,
    OVERDUE_KIND: _ring,
    CLOSES_KIND: _closes,
    REVIEW_KIND: _to_review,
    LIMIT_KIND: _limit,
    MAIL_KIND: _mail,
}


ALONE = frozenset({LOCK})  # the weeks of a gap are closed in their order


def run_due(now_s: int, tools: Needs, *, kinds: frozenset[str] = frozenset(VERBS)) -> int:
    """Run what is due, oldest first, posting with its due instant; how many were met.

    Each is one verb and its own transactions, so a bad one stops nobody else: it is noted and
    tried again later. What a verb puts and is due already runs in the same call.
    """
    plan_lock.plan_first(now_s=now_s, policy=tools.policy)
    met = 0
    while deadline := next_due(now_s, kinds=kinds):
        met += _run_one(deadline, now_s, tools)
    return met


def hand_on_due(now_s: int, tools: Needs) -> int:
    """Hand what is due to the workers; how many deadlines that were. Any process may, each second."""
    plan_lock.plan_first(now_s=now_s, policy=tools.policy)
    return queue_due(now_s, kinds=frozenset(VERBS), alone=ALONE, hand_on=meet_deadline.enqueue)


@task
def meet_deadline(id: int) -> None:
    """Run the verb of one deadline; run twice, or one that was met meanwhile, it changes nothing."""
    deadline = Deadline.objects.filter(id=id, done_s=None).first()
    if deadline is not None:
        kit = tools_of_process()
        _run_one(deadline, kit.clock.read().now_s, kit)


def _run_one(deadline: Deadline, now_s: int, tools: Needs) -> bool:
    try:
        _try(deadline, tools)
    except Exception as error:
        code = error.code if isinstance(error, MarketError) else type(error).__name__
        logger.exception("task.failed", extra={"kind": deadline.kind, "subject": deadline.subject})
        settle.failed(deadline, now_s=now_s, failure=code)
        return False
    settle.done(deadline, at_s=now_s)
    return True


def _try(deadline: Deadline, tools: Needs) -> None:
    """Run the verb; a database that gave way (deadlock, timeout, busy) is asked again at once."""
    for _ in range(TRIES - 1):
        try:
            return VERBS[deadline.kind](deadline, tools)
        except OperationalError:
            continue
    return VERBS[deadline.kind](deadline, tools)


def advance(to_s: int, tools: Needs, *, machine_ms: Callable[[], int]) -> int:
    """Move a sandbox's clock to an instant, firing due deadlines in order on the way.

    The clock stands at each due instant while its verbs run. Conflict outside a sandbox, or if
    the instant is past. Returns how many deadlines were met.
    """
    offset_ms = sandbox_offset_ms()
    if offset_ms is None:
        raise Conflict("no_sandbox")
    now_s = (machine_ms() + offset_ms) // 1000
    if to_s < now_s:
        raise Conflict("clock_runs_forward", now_s=now_s, to_s=to_s)
    met = run_due(now_s, tools)
    while (due_s := next_instant_s(after_s=now_s, until_s=to_s)) is not None:
        now_s = due_s
        _stand_at(now_s, machine_ms)
        met += run_due(now_s, tools)
    _stand_at(to_s, machine_ms)
    return met


def _stand_at(instant_s: int, machine_ms: Callable[[], int]) -> None:
    """Never backwards: time went on while the verbs ran."""
    offset_ms = instant_s * 1000 - machine_ms()
    if offset_ms > (sandbox_offset_ms() or 0):
        set_offset(offset_ms)
