"""A revision is made once, or fails once with a reason, however often its work is begun."""

import pytest
from tests.support.invariants import broken_invariants
from tests.support.workbench import Workbench

from openmotion import billing, sessions
from openmotion.errors import EncodingFailed, FontUnavailable, StageTimeout
from openmotion.pipeline import (
    CrewClosed,
    DrawSegment,
    JoinFilm,
    MixSound,
    OpenPlan,
    PlanFilm,
    ReviewFilm,
)


@pytest.fixture
def bench(tmp_path, sqlite_database):
    opened = Workbench(tmp_path, sqlite_database)
    yield opened
    assert broken_invariants(sqlite_database) == []


def answer(bench, job, value, text=None):
    with bench.database.write() as conn:
        sessions.answer(conn, job.id, bench.user_id, value=value, text=text, now_ms=bench.now_ms)


def test_a_job_goes_through_all_stages_and_is_paid(bench):
    job = bench.job()

    assert bench.make() == "completed"

    revision = bench.revision(job.id)
    assert bench.session(job.id).status == "completed"
    assert bench.stages(job.id) == [
        "gather",
        "brief",
        "storyboard",
        "compose",
        "check",
        "draw",
        "join",
        "review",
        "publish",
    ]
    assert revision.price == 60
    assert revision.output["duration_s"] == 3
    with bench.database.read() as conn:
        names = [file.name for file in sessions.files(conn, revision.id)]
        assert billing.balance(conn, bench.user_id).held == 0
    assert names == ["document.motion", "thumbnail.jpg", "video.mp4"]


def test_nothing_is_left_in_the_workshop(bench, tmp_path):
    bench.job()

    bench.make()

    assert list((tmp_path / "work").iterdir()) == []
    assert bench.equipment.roster.revision_ids == set()


def test_work_that_is_begun_again_does_nothing_twice(bench):
    bench.job()
    taken = bench.take()
    bench.crew.failures[JoinFilm] = [CrewClosed()]
    with pytest.raises(CrewClosed):
        bench.films.run(taken.revision_id, 0)
    before = list(bench.crew.orders)

    assert bench.films.run(taken.revision_id, 0) == "completed"

    again = [type(order) for order in bench.crew.orders[len(before) :]]
    assert again == [JoinFilm, ReviewFilm]


def test_segments_that_are_there_are_not_drawn_again_even_when_the_engine_forgot(bench):
    bench.job()
    taken = bench.take()
    bench.crew.failures[JoinFilm] = [CrewClosed()]
    with pytest.raises(CrewClosed):
        bench.films.run(taken.revision_id, 0)
    bench.engine.steps.clear()
    before = len(bench.crew.orders)

    assert bench.films.run(taken.revision_id, 0) == "completed"

    again = [type(order) for order in bench.crew.orders[before:]]
    assert again == [PlanFilm, JoinFilm, ReviewFilm]


def test_a_segment_that_was_lost_is_drawn_again_before_joining(bench, tmp_path):
    bench.job()
    taken = bench.take()
    bench.crew.failures[JoinFilm] = [CrewClosed()]
    with pytest.raises(CrewClosed):
        bench.films.run(taken.revision_id, 0)
    for path in (tmp_path / "files" / "segments").rglob("*.mp4"):
        path.unlink()

    assert bench.films.run(taken.revision_id, 0) == "completed"

    drawn = [order for order in bench.crew.orders if isinstance(order, DrawSegment)]
    assert len(drawn) == 4


@pytest.mark.parametrize(
    ("order", "error", "code", "stage"),
    [
        (PlanFilm, FontUnavailable("no font"), "font_unavailable", "gather"),
        (DrawSegment, StageTimeout("late"), "stage_timeout", "draw"),
        (MixSound, EncodingFailed("aac"), "encoding_failed", "sound"),
        (JoinFilm, EncodingFailed("mux"), "encoding_failed", "join"),
        (ReviewFilm, EncodingFailed("black"), "encoding_failed", "review"),
        (ReviewFilm, ZeroDivisionError("defect"), "internal_error", "review"),
    ],
)
def test_what_fails_is_said_and_nothing_is_charged(bench, order, error, code, stage):
    job = bench.job()
    bench.crew.failures[order] = [error]

    assert bench.make() == code

    failure = bench.session(job.id).error
    assert (failure.code, failure.stage) == (code, stage)
    with bench.database.read() as conn:
        assert billing.balance(conn, bench.user_id).available == 10_000


def test_a_cancelled_job_is_let_go_without_a_word(bench):
    job = bench.job()

    def cancel(order):
        if isinstance(order, DrawSegment):
            with bench.database.write() as conn:
                sessions.cancel(conn, job.id, bench.user_id, now_ms=bench.now_ms)
            bench.equipment.roster.mark(
                claims={}, held=set(), ended=bench.equipment.roster.revision_ids
            )
            bench.crew.before = lambda _: None

    bench.crew.before = cancel

    assert bench.make() == "superseded"
    assert bench.session(job.id).error.code == "cancelled"


def test_a_revision_that_ended_is_not_begun(bench):
    job = bench.job()
    taken = bench.take()
    with bench.database.write() as conn:
        sessions.cancel(conn, job.id, bench.user_id, now_ms=bench.now_ms)

    assert bench.films.run(taken.revision_id, 0) == "superseded"
    assert bench.crew.orders == []


def test_a_worker_that_was_taken_for_dead_writes_nothing(bench):
    job = bench.job()

    def take_over(order):
        if isinstance(order, ReviewFilm):
            with bench.database.write() as conn:
                sessions.reclaim(
                    conn,
                    bench.revision(job.id).id,
                    executor_id="other",
                    now_ms=bench.now_ms,
                )

    bench.crew.before = take_over

    assert bench.make() == "superseded"
    assert bench.session(job.id).status == "running"
    assert bench.revision(job.id).executor_id == "other"


def test_a_job_that_never_gets_on_fails_at_the_fourth_attempt(bench):
    job = bench.job()
    taken = bench.take()
    with bench.database.write() as conn:
        for _ in range(3):
            sessions.reclaim(conn, taken.revision_id, executor_id="dead", now_ms=bench.now_ms)

    assert bench.films.run(taken.revision_id, 0) == "internal_error"
    assert bench.session(job.id).status == "failed"


def test_the_work_of_an_answered_round_is_not_gone_on_with(bench):
    bench.job(auto_approve=False)
    taken = bench.take()
    assert bench.films.run(taken.revision_id, 0) == "asked"
    answer(bench, taken_session(bench, taken), "approve")
    bench.take()

    assert bench.films.run(taken.revision_id, 0) == "superseded"
    assert bench.session(taken.session_id).status == "running"


def taken_session(bench, taken):
    return bench.session(taken.session_id)


def test_a_plan_that_was_approved_is_drawn_as_it_is(bench):
    job = bench.job(auto_approve=False)
    assert bench.make() == "asked"
    plan = bench.revision(job.id).plan_digest
    assert bench.session(job.id).is_pending_input
    answer(bench, job, "approve")
    bench.engine.steps.clear()  # another round is other work

    assert bench.make() == "completed"

    assert bench.revision(job.id).plan_digest == plan
    planned = [o for o in bench.crew.orders if isinstance(o, PlanFilm | OpenPlan)]
    assert [type(order) for order in planned] == [PlanFilm, OpenPlan]


def test_an_edit_is_planned_anew_and_shown_again(bench):
    job = bench.job(auto_approve=False)
    bench.make()
    answer(bench, job, "edit", "Show the price first")
    bench.engine.steps.clear()

    assert bench.make() == "asked"

    last = [order for order in bench.crew.orders if isinstance(order, PlanFilm)][-1]
    assert "Show the price first" in last.request


def test_a_prompt_that_relies_on_a_file_asks_before_any_work(bench):
    job = bench.job("Use the attached logo")

    assert bench.make() == "asked"
    assert bench.crew.orders == []

    answer(bench, job, "continue")
    assert bench.make() == "completed"


def test_a_plan_of_another_version_is_made_anew(bench):
    job = bench.job()
    taken = bench.take()
    bench.crew.failures[JoinFilm] = [CrewClosed()]
    with pytest.raises(CrewClosed):
        bench.films.run(taken.revision_id, 0)
    bench.engine.steps["plan"]["version"] = "v0"

    assert bench.films.run(taken.revision_id, 0) == "superseded"
    assert bench.revision(job.id).is_ready

    bench.engine.steps.clear()
    assert bench.make() == "completed"


def test_nothing_is_judged_while_the_worker_ends(bench):
    job = bench.job()
    bench.crew.failures[ReviewFilm] = [ZeroDivisionError("the engine is gone")]
    bench.crew.before = lambda _: bench.equipment.closing.set()
    taken = bench.take()
    bench.crew.before = lambda order: (
        bench.equipment.closing.set() if isinstance(order, ReviewFilm) else None
    )

    with pytest.raises(ZeroDivisionError):
        bench.films.run(taken.revision_id, 0)
    assert bench.session(job.id).status == "running"


def test_a_silent_film_has_no_sound_to_join(bench):
    bench.job()
    bench.crew.is_silent = True

    assert bench.make() == "completed"

    assert next(o for o in bench.crew.orders if isinstance(o, JoinFilm)).sound is None


def test_mode_high_is_encoded_with_more_care_and_costs_more(bench):
    job = bench.job(mode="high")

    bench.make()

    drawn = [order for order in bench.crew.orders if isinstance(order, DrawSegment)]
    assert {order.preset for order in drawn} == {"quality"}
    assert bench.revision(job.id).price == 120


def test_a_status_tells_of_the_report_in_short(bench):
    job = bench.job()

    assert bench.make() == "completed"

    assert bench.revision(job.id).output["report"] == {
        "errors": 0,
        "warnings": 1,
        "notes": ["no figures were given"],
    }


def test_a_follow_up_is_planned_on_the_document_before_it(bench):
    job = bench.job("A film about tea")
    bench.make()
    with bench.database.write() as conn:
        sessions.follow_up(
            conn,
            session_id=job.id,
            user_id=bench.user_id,
            request={"prompt": "Make it blue"},
            hold=300,
            now_ms=bench.now_ms,
        )
    bench.engine.steps.clear()

    assert bench.make() == "completed"

    last = [order for order in bench.crew.orders if isinstance(order, PlanFilm)][-1]
    assert "A film about tea" in last.request
    assert "Make it blue" in last.request
    assert last.follow_up == "Make it blue"
    assert last.before is not None
    first = next(order for order in bench.crew.orders if isinstance(order, PlanFilm))
    assert (first.before, first.follow_up) == (None, "")


def test_a_suspect_piece_waits_for_its_turn(bench):
    bench.job()
    taken = bench.take()
    turns = []

    def crash_first(order):
        if isinstance(order, DrawSegment) and not turns:
            turns.append(order)
            raise CrewClosed

    bench.crew.before = crash_first
    with pytest.raises(CrewClosed):
        bench.films.run(taken.revision_id, 0)
    bench.equipment.quarantine.try_enter("another")
    bench.equipment.closing.wait = leave_quarantine(bench.equipment.quarantine)

    assert bench.films.run(taken.revision_id, 0) == "completed"
    assert any(step.endswith(".1") for step in bench.engine.steps)


def leave_quarantine(quarantine):
    def wait(_):
        quarantine.leave()
        return False

    return wait
