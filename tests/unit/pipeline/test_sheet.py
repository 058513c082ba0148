"""Stills for a contact sheet are drawn as small as the sheet shows them."""

import numpy as np
from tests.support.compositions import composition_of, scene_of, text_of

from openmotion.pipeline.sheet import contact_sheet, stills_of_composition, stills_of_shots


def film():
    return composition_of(
        scene_of(text_of("One", end=30), name="s1", end=30),
        scene_of(text_of("Two", end=60), name="s2", start=30, end=90),
        width=1280,
        height=720,
    )


def test_every_shot_gives_one_still_late_in_its_time():
    assert [round(still.time_s, 2) for still in stills_of_shots(film())] == [0.7, 2.4]


def test_stills_are_no_larger_than_the_sheet_shows_them():
    for still in (*stills_of_shots(film()), *stills_of_composition(film(), 3)):
        assert still.picture.shape == (360, 640, 3)


def test_a_still_shows_its_shot():
    first, second = stills_of_shots(film())

    assert not np.array_equal(first.picture, second.picture)
    assert (first.picture > 200).any()


def test_a_sheet_holds_all_stills():
    sheet = contact_sheet(stills_of_shots(film()))

    assert sheet.shape[1] > 640
