"""A looping film goes on from its last frame to its first as it goes on anywhere else."""

import numpy as np
import pytest
from tests.support.compositions import composition_of, scene_of, text_of

from openmotion.errors import InvalidComposition
from openmotion.expand import expand_composition
from openmotion.expand.loop import AGAIN, close_loop
from openmotion.model import Ground, Transform, Transition, Wiggle, check_composition, number_at
from openmotion.model.ground import drift_time
from openmotion.render import Renderer

AURORA = Ground(kind="aurora", colours=("#0a1030", "#3050e0", "#e06040"), drift=4.0)


def moving(name, start, end, *, text="Moving"):
    wander = Wiggle[tuple[float, float]](base=(60.0, 140.0), amplitude=40, period_frames=9)
    layer = text_of(text, end=end - start).model_copy(
        update={"transform": Transform(position=wander)}
    )
    return scene_of(layer, name=name, start=start, end=end).model_copy(update={"ground": AURORA})


def back(film, frames=10, **changes):
    ends = {"outgoing": film.scenes[-1].id, "incoming": film.scenes[0].id}
    place = {"start": film.duration_frames - frames, "end": film.duration_frames}
    join = Transition(**{"kind": "crossfade", **ends, **place, **changes})
    return film.model_copy(update={"loop": True, "transitions": (*film.transitions, join)})


def steps(film):
    """Mean differences from frame to frame, the last one being that from the end to the start."""
    renderer = Renderer(film, size=(160, 90))
    frames = [renderer.frame(number)[..., :3].astype(int) for number in range(film.duration_frames)]
    return [
        float(np.abs(after - before).mean())
        for before, after in zip(frames, [*frames[1:], frames[0]], strict=True)
    ]


def test_one_scene_comes_back_to_where_it_began():
    film = composition_of(moving("s1", 0, 40)).model_copy(update={"loop": True})
    differences = steps(film)

    assert differences[-1] <= 1.5 * max(differences[:-1])
    assert min(differences) > 0


def test_without_a_loop_the_same_scene_jumps():
    differences = steps(composition_of(moving("s1", 0, 40)))

    assert differences[-1] > 2 * max(differences[:-1])


def test_a_transition_leads_back_to_the_first_scene():
    film = back(composition_of(moving("s1", 0, 30), moving("s2", 30, 60, text="Other")))
    check_composition(film)
    differences = steps(film)

    cut = 29
    assert differences[-1] <= max(differences[51:-1])
    assert differences[-1] < 0.5 * differences[cut]


def test_the_ground_goes_on_through_the_end():
    film = back(composition_of(moving("s1", 0, 30), moving("s2", 30, 60)))
    again = expand_composition(film).scenes[-1]
    last = drift_time(again.ground, film.rate.seconds(again.end - 1 - again.start))

    assert again.id == "s1" + AGAIN
    assert last == pytest.approx(-film.rate.seconds(1))


def test_layers_that_begin_before_the_start_are_seen_at_the_end():
    early = text_of("Early", start=-5, end=30)
    scenes = (
        scene_of(early, name="s1", start=0, end=30),
        scene_of(name="s2", start=30, end=60),
    )
    film = back(composition_of(*scenes))
    plain = back(composition_of(scene_of(name="s1", start=0, end=30), scenes[1]))

    def shows_text(number):
        pair = [Renderer(one).frame(number).astype(int) for one in (film, plain)]
        return bool(np.abs(pair[0] - pair[1]).any())

    assert shows_text(59)
    assert not shows_text(54)


def test_a_film_that_does_not_loop_is_left_alone():
    film = composition_of(moving("s1", 0, 40))

    assert close_loop(film) is film


def test_what_wanders_comes_back_after_the_frames_of_the_loop():
    wiggle = Wiggle[float](base=0.0, amplitude=1.0, period_frames=7, detail=0.5, repeat_frames=50)

    assert number_at(wiggle, 50) == pytest.approx(number_at(wiggle, 0))
    assert number_at(wiggle, 63) == pytest.approx(number_at(wiggle, 13))
    assert number_at(wiggle, 25) != pytest.approx(number_at(wiggle, 0), abs=1e-3)


@pytest.mark.parametrize(
    "changes", [{"end": 59}, {"start": 25}, {"start": 60}, {"outgoing": "s1", "incoming": "s2"}]
)
def test_a_way_back_that_does_not_end_the_film_is_refused(changes):
    film = back(composition_of(scene_of(end=30), scene_of(name="s2", start=30, end=60)), **changes)

    with pytest.raises(InvalidComposition):
        check_composition(film)


def test_a_way_back_needs_a_loop():
    film = back(composition_of(scene_of(end=30), scene_of(name="s2", start=30, end=60)))

    check_composition(film)
    with pytest.raises(InvalidComposition, match="no neighbours"):
        check_composition(film.model_copy(update={"loop": False}))
