"""The name of a segment tells what it shows, and nothing else."""

import numpy as np
from tests.support.compositions import composition_of, scene_of, text_of

from openmotion.media.coding import Coding
from openmotion.model import Cue, FrameRate, GroupLayer, ImageLayer, Span, Transition
from openmotion.pipeline.segment_key import segment_keys, sound_key

SPANS = (Span(start=0, end=30), Span(start=30, end=60), Span(start=60, end=90))


def film(*, second="Second", layers=(), seed=0, join=None):
    """Three scenes of a second each with a word on screen."""
    made = composition_of(
        scene_of(text_of("First", end=30), name="s1", end=30),
        scene_of(text_of(second, end=40), *layers, name="s2", start=30, end=70),
        scene_of(text_of("Third", end=30), name="s3", start=60, end=90),
    )
    joins = (join or Transition(kind="crossfade", outgoing="s2", incoming="s3", start=60, end=70),)
    return made.model_copy(update={"seed": seed, "transitions": joins})


def keys_of(composition, **changed):
    given = {
        "coding": Coding(),
        "size": (480, 270),
        "rate": composition.rate,
        "pictures": {},
        "made_by": "this version",
    }
    return segment_keys(composition, SPANS, **{**given, **changed})


def changed_segments(one, other):
    return [number for number, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]


def test_the_same_film_has_the_same_names_and_each_segment_its_own():
    assert keys_of(film()) == keys_of(film())
    assert len(set(keys_of(film()))) == len(SPANS)


def test_a_changed_scene_renames_its_own_segments_and_that_of_its_transition():
    assert changed_segments(keys_of(film()), keys_of(film(second="Other"))) == [1, 2]


def test_a_layer_that_is_gone_before_a_segment_does_not_rename_it():
    brief = text_of("Brief", name="brief", end=20)

    assert changed_segments(keys_of(film()), keys_of(film(layers=(brief,)))) == [1]


def test_a_layer_inside_a_group_counts_only_while_it_is_there():
    def grouped(text):
        inner = (text_of(text, name="inner", end=20),)
        return GroupLayer(id="group", start=0, end=40, layers=inner)

    one, other = (keys_of(film(layers=(grouped(text),))) for text in ("one", "two"))

    assert changed_segments(one, other) == [1]


def test_another_transition_renames_only_the_segment_that_shows_it():
    wipe = Transition(kind="push", outgoing="s2", incoming="s3", start=60, end=70)

    assert changed_segments(keys_of(film()), keys_of(film(join=wipe))) == [2]


def test_the_seed_the_size_the_encoder_and_the_makers_rename_every_segment():
    plain = keys_of(film())

    for other in (
        keys_of(film(seed=1)),
        keys_of(film(), size=(240, 136)),
        keys_of(film(), coding=Coding(preset="quality")),
        keys_of(film(), made_by="another version"),
        keys_of(film(), rate=FrameRate(num=25)),
    ):
        assert changed_segments(plain, other) == [0, 1, 2]


def test_the_name_of_a_scene_for_people_does_not_count():
    plain = film()
    first = plain.scenes[0].model_copy(update={"name": "another"})

    assert keys_of(plain) == keys_of(
        plain.model_copy(update={"scenes": (first, *plain.scenes[1:])})
    )


def test_a_picture_counts_where_it_is_shown():
    shown = ImageLayer(id="photo", asset="photo", start=0, end=20, width=100, height=100)
    dark, light = (np.full((4, 4, 4), level, np.uint8) for level in (10, 200))

    one = keys_of(film(layers=(shown,)), pictures={"photo": dark, "unused": dark})
    other = keys_of(film(layers=(shown,)), pictures={"photo": light, "unused": light})

    assert changed_segments(one, other) == [1]


def test_the_sound_does_not_depend_on_what_is_seen():
    plain = film()
    louder = plain.model_copy(update={"cues": (Cue(kind="pop", frame=3),)})

    assert sound_key(plain, "aac", "v") == sound_key(film(second="Other"), "aac", "v")
    assert sound_key(plain, "aac", "v") != sound_key(louder, "aac", "v")
