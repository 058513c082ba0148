"""Whatever happens, in whatever order: only legal steps, and no credit made or lost."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import pairwise

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tests.support.jobs import (
    FAILURE,
    NOW_MS,
    add_job,
    add_user,
    ask,
    complete,
    follow_up,
)

from openmotion import billing, sessions
from openmotion.errors import MotionError
from openmotion.store import Connection

GRANTED = 2500
QUESTION_MS = 5000

any_of = st.integers(0, 1_000_000)
workers = st.sampled_from(["worker-1", "worker-2"])


class Jobs(RuleBasedStateMachine):
    """A user with credits for a few jobs, two workers, and a clock that may be set back.

    Every action is tried in every state, by whoever ever held a claim; what is refused is undone,
    as the service does it.
    """

    def __init__(self, conn: Connection) -> None:
        super().__init__()
        self.conn = conn
        self.all = conn.begin_nested()
        self.now_ms = NOW_MS
        self.user_id = add_user(conn, granted=GRANTED)
        self.jobs: list[str] = []
        self.deleted: set[str] = set()
        self.takes: list[sessions.Taken] = []
        self.revisions: dict[str, sessions.Revision] = {}
        self.updated_ms: dict[str, int] = {}

    def teardown(self) -> None:
        try:
            assert billing.check_ledger(self.conn) == []
            for job_id in self.jobs:
                self.check_story(job_id)
        finally:
            self.all.rollback()

    def attempt(self, work: Callable[[], object]) -> bool:
        """Whether work was done; if not, nothing of it is left."""
        try:
            with self.conn.begin_nested():
                work()
        except MotionError:
            return False
        return True

    def write(self, which: int, work: Callable[[sessions.Taken], object]) -> bool:
        """Write with a claim that was given at some time: only the newest one is good for it."""
        taken = self.takes[which % len(self.takes)]
        before = sessions.revision_by_id(self.conn, taken.revision_id)
        is_done = self.attempt(lambda: work(taken))
        if is_done:
            assert before.claim == taken.claim
            assert before.status in sessions.AT_WORK
        return is_done

    def job(self, which: int) -> str:
        return self.jobs[which % len(self.jobs)]

    @rule(step_ms=st.sampled_from([1, 1000, QUESTION_MS, -3_600_000, 3_600_000]))
    def set_the_clock(self, step_ms: int) -> None:
        self.now_ms += step_ms

    @rule(hold=st.integers(1, 900), priority=st.integers(0, 2))
    def create(self, hold: int, priority: int) -> None:
        def work() -> None:
            job = add_job(self.conn, self.user_id, hold=hold, priority=priority, now_ms=self.now_ms)
            self.jobs.append(job.id)

        before = billing.balance(self.conn, self.user_id).available
        assert self.attempt(work) == (before >= hold)

    @rule(executor_id=workers, user_limit=st.integers(1, 3))
    def take(self, executor_id: str, user_limit: int) -> None:
        taken = sessions.take_next(
            self.conn, executor_id=executor_id, user_limit=user_limit, now_ms=self.now_ms
        )
        if taken is not None:
            self.takes.append(taken)
            assert len(sessions.in_hand(self.conn)) <= user_limit

    @precondition(lambda self: self.takes)
    @rule(which=any_of, executor_id=workers)
    def reclaim(self, which: int, executor_id: str) -> None:
        taken = self.takes[which % len(self.takes)]

        def work() -> None:
            claim = sessions.reclaim(
                self.conn, taken.revision_id, executor_id=executor_id, now_ms=self.now_ms
            )
            self.takes.append(_with_claim(taken, claim))

        self.attempt(work)

    @precondition(lambda self: self.takes)
    @rule(which=any_of)
    def give_back(self, which: int) -> None:
        self.write(
            which,
            lambda taken: _require(
                sessions.give_back(self.conn, taken.revision_id, taken.claim, now_ms=self.now_ms)
            ),
        )

    @precondition(lambda self: self.takes)
    @rule(which=any_of, stage=st.sampled_from(["brief", "draw", "join"]))
    def advance(self, which: int, stage: str) -> None:
        self.write(
            which,
            lambda taken: sessions.advance(
                self.conn, taken.revision_id, taken.claim, stage=stage, now_ms=self.now_ms
            ),
        )

    @precondition(lambda self: self.takes)
    @rule(which=any_of, frames=st.integers(0, 900))
    def progress(self, which: int, frames: int) -> None:
        self.write(
            which,
            lambda taken: sessions.progress(
                self.conn,
                taken.revision_id,
                taken.claim,
                {"frames_done": frames},
                now_ms=self.now_ms,
            ),
        )

    @precondition(lambda self: self.takes)
    @rule(which=any_of)
    def ask(self, which: int) -> None:
        self.write(
            which,
            lambda taken: ask(
                self.conn, taken, closes_ms=self.now_ms + QUESTION_MS, now_ms=self.now_ms
            ),
        )

    @precondition(lambda self: self.takes)
    @rule(which=any_of, price=st.integers(0, 1200))
    def complete(self, which: int, price: int) -> None:
        self.write(which, lambda taken: complete(self.conn, taken, price=price, now_ms=self.now_ms))

    @precondition(lambda self: self.takes)
    @rule(which=any_of, is_service=st.booleans())
    def fail(self, which: int, is_service: bool) -> None:
        taken = self.takes[which % len(self.takes)]
        claim = None if is_service else taken.claim
        self.attempt(
            lambda: sessions.fail(
                self.conn, taken.revision_id, claim, error=FAILURE, now_ms=self.now_ms
            )
        )

    @precondition(lambda self: self.jobs)
    @rule(which=any_of, value=st.sampled_from(["continue", "cancel", "perhaps"]))
    def answer(self, which: int, value: str) -> None:
        self.attempt(
            lambda: sessions.answer(
                self.conn, self.job(which), self.user_id, value=value, now_ms=self.now_ms
            )
        )

    @rule()
    def close_questions(self) -> None:
        sessions.close_questions(self.conn, now_ms=self.now_ms)

    @precondition(lambda self: self.jobs)
    @rule(which=any_of)
    def cancel(self, which: int) -> None:
        self.attempt(
            lambda: sessions.cancel(self.conn, self.job(which), self.user_id, now_ms=self.now_ms)
        )

    @precondition(lambda self: self.jobs)
    @rule(which=any_of, number=st.integers(1, 3))
    def revert(self, which: int, number: int) -> None:
        self.attempt(
            lambda: sessions.revert(
                self.conn, self.job(which), self.user_id, number=number, now_ms=self.now_ms
            )
        )

    @precondition(lambda self: len(self.jobs) > 2)
    @rule(which=any_of)
    def delete(self, which: int) -> None:
        job_id = self.job(which)
        if self.attempt(
            lambda: sessions.delete(self.conn, job_id, self.user_id, now_ms=self.now_ms)
        ):
            self.deleted.add(job_id)

    @precondition(lambda self: self.jobs)
    @rule(which=any_of, hold=st.integers(1, 900))
    def follow_up(self, which: int, hold: int) -> None:
        def work() -> None:
            job = sessions.find(self.conn, self.job(which), self.user_id)
            follow_up(self.conn, job, hold=hold, now_ms=self.now_ms)

        self.attempt(work)

    @invariant()
    def all_agrees(self) -> None:
        for job_id in self.jobs:
            revisions = sessions.revisions(self.conn, job_id)
            for revision in revisions:
                self.check_revision(revision)
            assert all(one.status in sessions.ENDED for one in revisions[1:])
            if job_id not in self.deleted:
                self.check_session(sessions.find(self.conn, job_id, self.user_id))
        self.check_money()

    def check_revision(self, now: sessions.Revision) -> None:
        """It took a legal step or none, and its columns agree with its status."""
        before = self.revisions.get(now.id)
        if before is not None and before.status != now.status:
            assert now.status in sessions.STEPS[before.status]
        self.revisions[now.id] = now
        is_in_hand = now.status in sessions.AT_WORK and not now.is_ready
        assert (now.ended_ms is not None) == (now.status in sessions.ENDED)
        assert (now.claim is not None) == (now.executor_id is not None) == is_in_hand
        assert (now.output is not None) == (now.status == "completed")
        assert (now.price is not None) == (now.status == "completed")
        assert (now.error is not None) == (now.status == "failed")
        assert now.is_ready or now.status != "queued"
        assert not now.is_ready or now.status in {"queued", *sessions.AT_WORK}

    def check_session(self, job: sessions.Session) -> None:
        """It says what its current revision says, and its time does not go back."""
        current = next(
            one
            for one in self.revisions.values()
            if (one.session_id, one.number) == (job.id, job.revision)
        )
        assert (job.status, job.error) == (current.status, current.error)
        assert job.is_pending_input == (job.status == "awaiting_user_input")
        assert job.completed_ms == (current.ended_ms if job.status == "completed" else None)
        assert job.updated_ms >= self.updated_ms.get(job.id, job.created_ms)
        self.updated_ms[job.id] = job.updated_ms

    def check_money(self) -> None:
        """What is held is for what is under way, and what is gone was charged for a video."""
        revisions = self.revisions.values()
        held = sum(one.estimate for one in revisions if one.status not in sessions.ENDED)
        charged = sum(one.price or 0 for one in revisions)
        assert all((one.price or 0) <= one.estimate for one in revisions)
        assert billing.balance(self.conn, self.user_id) == billing.Balance(
            available=GRANTED - held - charged, held=held
        )

    def check_story(self, job_id: str) -> None:
        """What the events tell is a way through the table, and ends where the revision is."""
        events = sessions.events_after(self.conn, job_id, after_id=0, limit=100_000)
        for revision in sessions.revisions(self.conn, job_id):
            told = [
                event.kind
                for event in events
                if event.revision == revision.number and event.kind in sessions.STEPS
            ]
            assert told[0] == "queued"
            assert told[-1] == revision.status
            assert bool(sessions.files(self.conn, revision.id)) == (told[-1] == "completed")
            for start, end in pairwise(told):
                assert end in sessions.STEPS[start]


def test_only_legal_steps_are_taken_and_no_credit_is_made_or_lost(conn: Connection):
    run_state_machine_as_test(
        partial(Jobs, conn),  # type: ignore[arg-type] # anything that makes one will do
        settings=settings(
            max_examples=20 if conn.dialect.name == "sqlite" else 8,
            stateful_step_count=40,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )


def _with_claim(taken: sessions.Taken, claim: str) -> sessions.Taken:

    return replace(taken, claim=claim)


def _require(is_done: bool) -> None:
    if not is_done:
        raise MotionError("it was not done")
