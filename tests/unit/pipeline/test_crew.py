"""A crew lends its processes one order at a time, and replaces those that die."""

import threading
from pathlib import Path

import pytest

from openmotion.errors import EncodingFailed, FontUnavailable
from openmotion.model import Span
from openmotion.pipeline import Crew, CrewClosed, DrawSegment, MixSound
from openmotion.pipeline.member import Crashed

SOUND = MixSound(plan=Path("plan"), sound=Path("sound"))


class FakeMember:
    """A process that does what the test says."""

    hired: "list[FakeMember]"
    script: "list[object]"

    def __init__(self, memory_bytes: int) -> None:
        self.process_id = len(self.hired) + 1
        self.is_alive = True
        self.is_warm = False
        self.film = ""
        self.hired.append(self)

    def suits(self, order):
        return getattr(order, "composition", None) == self.film

    def kill(self):
        self.is_alive = False

    def warm_up(self, check):
        check()
        self.is_warm = True

    def work(self, order, *, within_s, check, heard):
        step = self.script.pop(0) if self.script else {}
        self.film = getattr(order, "composition", "")
        if isinstance(step, Crashed):
            self.kill()
        if isinstance(step, BaseException):
            raise step
        if callable(step):
            return step(self)
        return step


@pytest.fixture
def hire():
    return type("Hired", (FakeMember,), {"hired": [], "script": []})


def crew_of(hire, size=1):
    return Crew(size, hire=hire)


def test_an_order_is_carried_out(hire):
    hire.script.append({"is_silent": True})

    with crew_of(hire) as crew:
        assert crew.carry_out(SOUND, within_s=1) == {"is_silent": True}


def test_a_process_that_dies_is_replaced_and_the_order_carried_out_once_more(hire):
    hire.script += [Crashed("signal 11"), {"is_silent": False}]

    with crew_of(hire) as crew:
        assert crew.carry_out(SOUND, within_s=1) == {"is_silent": False}
        assert crew.process_ids == [2]


def test_an_order_that_ends_three_processes_fails(hire):
    hire.script += [Crashed("signal 11")] * 3

    with crew_of(hire) as crew:
        with pytest.raises(EncodingFailed, match=r"while mixing the sound \(signal 11\)"):
            crew.carry_out(SOUND, within_s=1)
        assert crew.carry_out(SOUND, within_s=1) == {}


def test_an_error_of_the_order_leaves_the_process_at_work(hire):
    hire.script.append(FontUnavailable("no Inter"))

    with crew_of(hire) as crew:
        with pytest.raises(FontUnavailable):
            crew.carry_out(SOUND, within_s=1)
        assert crew.process_ids == [1]


def test_a_process_that_died_while_it_was_free_is_replaced_before_it_is_lent(hire):
    with crew_of(hire) as crew:
        hire.hired[0].kill()
        hire.script.append(Crashed("killed"))

        assert crew.carry_out(SOUND, within_s=1) == {}


def test_who_has_the_film_at_hand_is_chosen(hire):
    def draw(film):
        span = Span(start=0, end=1)
        return DrawSegment(Path("p"), film, span, "mg", Path("v"), Path("c"), Path("s"))

    used = []

    def note(member):
        used.append(member.process_id)
        return {}

    hire.script += [note] * 4
    with crew_of(hire, 2) as crew:
        for member, film in zip(hire.hired, ("a", "b"), strict=True):
            member.film = film
        for film in ("b", "a", "b", "a"):
            crew.carry_out(draw(film), within_s=1)

    assert used == [2, 1, 2, 1]


def test_who_waits_with_the_least_rank_comes_first(hire):
    order, begun, waiting = [], threading.Event(), threading.Barrier(3)

    def hold(_):
        begun.set()
        waiting.wait(timeout=5)
        threading.Event().wait(0.05)
        return {}

    with crew_of(hire) as crew:
        hire.script.append(hold)
        first = threading.Thread(target=crew.carry_out, args=(SOUND,), kwargs={"within_s": 5})
        first.start()
        begun.wait(timeout=5)

        def wait_with(rank):
            def seen():
                order.append(rank)

            waiting.wait(timeout=5)
            crew.carry_out(SOUND, within_s=5, rank=rank, begun=seen)

        others = [threading.Thread(target=wait_with, args=(rank,)) for rank in (9, 3)]
        for thread in others:
            thread.start()
        for thread in (first, *others):
            thread.join(timeout=5)

    assert order == [3, 9]


def test_waiting_ends_when_the_check_says_so(hire):
    def check():
        raise KeyboardInterrupt

    with crew_of(hire) as crew:
        crew.settle(0)

        with pytest.raises(KeyboardInterrupt):
            crew.carry_out(SOUND, within_s=1, check=check)


def test_a_settled_crew_lends_nobody_and_is_quiet(hire):
    with crew_of(hire) as crew:
        assert crew.settle(1)

        waiting = threading.Thread(target=_ignore_end, args=(crew,))
        waiting.start()
        waiting.join(timeout=0.1)
        assert waiting.is_alive()
    waiting.join(timeout=5)
    assert not waiting.is_alive()


def _ignore_end(crew):
    with pytest.raises(CrewClosed):
        crew.carry_out(SOUND, within_s=1)


def test_who_is_at_work_when_the_crew_closes_is_told(hire):
    with crew_of(hire) as crew:

        def die(member):
            crew.close()
            raise Crashed("it was ended")

        hire.script.append(die)

        with pytest.raises(CrewClosed):
            crew.carry_out(SOUND, within_s=1)
    assert not any(member.is_alive for member in hire.hired)


def test_warming_up_waits_for_one_process(hire):
    with crew_of(hire, 2) as crew:
        crew.wait_until_warm()
        crew.wait_until_warm()

        assert sum(member.is_warm for member in hire.hired) == 1


def test_an_order_that_may_not_begin_is_not_begun(hire):
    def refuse():
        raise FontUnavailable("never mind")

    with crew_of(hire) as crew:
        with pytest.raises(FontUnavailable):
            crew.carry_out(SOUND, within_s=1, begun=refuse)
        hire.script.append({"is_silent": True})
        assert crew.carry_out(SOUND, within_s=1) == {"is_silent": True}
