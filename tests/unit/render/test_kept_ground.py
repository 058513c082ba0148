"""Slow grounds share a painting over several frames, in any order."""

import numpy as np
import pytest

from openmotion.model import Ground
from openmotion.render.kept_ground import KeptGrounds, painted_at
from openmotion.render.pixels import paint_ground

FPS = 30
SLOW, FAST = ("flat", "soft_sky", "paper"), ("mesh", "aurora", "stripes", "dot_grid")


def ground(kind, **fields):
    return Ground(kind=kind, colours=("#0b1d2e", "#35608a", "#c07a50"), **fields)


def painted(kept, made, seconds):
    frame = np.zeros((90, 160), np.uint32)
    kept.paint(frame, made, seconds)
    return frame


@pytest.mark.parametrize("kind", SLOW)
def test_a_slow_ground_changes_by_at_most_a_level_and_its_dither(kind):
    made = ground(kind)
    for frame in range(12):
        exact = np.zeros((90, 160), np.uint32)
        paint_ground(exact, made, frame / FPS)
        shown = painted(KeptGrounds(), made, frame / FPS)
        apart = exact.view(np.uint8).astype(int) - shown.view(np.uint8)

        assert np.abs(apart).max() <= 1


@pytest.mark.parametrize("kind", SLOW)
def test_neighbouring_frames_share_a_painting(kind):
    moments = {painted_at(ground(kind), frame / FPS) for frame in range(FPS)}

    assert len(moments) <= 11


@pytest.mark.parametrize("kind", FAST)
def test_other_grounds_are_painted_for_every_frame(kind):
    assert painted_at(ground(kind), 7 / FPS) == 7 / FPS


def test_a_ground_that_stands_is_painted_once():
    moments = {painted_at(ground("mesh", drift=0.0), frame / FPS) for frame in range(100)}

    assert moments == {0.0}


def test_a_faster_drift_is_painted_more_often():
    slow, fast = (
        {painted_at(ground("soft_sky", drift=drift), frame / FPS) for frame in range(60)}
        for drift in (0.5, 2.0)
    )

    assert len(slow) < len(fast)


def test_the_order_does_not_matter():
    kept, made, other = KeptGrounds(), ground("paper"), ground("soft_sky")
    moments = [(item, frame / FPS) for item in (made, other) for frame in (0, 40, 3, 41, 0)]
    alone = [painted(KeptGrounds(), item, seconds) for item, seconds in moments]

    together = [painted(kept, item, seconds) for item, seconds in moments]

    assert all(np.array_equal(a, b) for a, b in zip(alone, together, strict=True))


def test_another_size_is_painted_anew():
    kept, made = KeptGrounds(), ground("flat")
    painted(kept, made, 0.0)
    large, alone = np.zeros((2, 120, 200), np.uint32)
    kept.paint(large, made, 0.0)
    KeptGrounds().paint(alone, made, 0.0)

    assert np.array_equal(large, alone)


def test_the_slowest_drift_has_a_finite_moment():
    assert painted_at(ground("flat", drift=5e-324), 3.0) == painted_at(
        ground("flat", drift=1e-9), 3.0
    )
