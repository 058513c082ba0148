"""Many short lines laid onto a frame at once."""

import numpy as np
import pytest

from openmotion.render.pixels.lines import lay_lines
from openmotion.render.pixels.packed import pack

WHITE = pack("#ffffff")


def drawn(*lines, radius=2.0, level=255.0, size=(20, 30)):
    frame = np.full(size, 0xFF000000, np.uint32)
    levels = np.full(len(lines), level, np.float32)
    lay_lines(
        frame, size[1], np.array(lines, np.float32), np.float32(radius), levels, np.uint32(WHITE)
    )
    return frame.view(np.uint8).reshape(*size, 4)[..., 0].astype(int)


def test_a_line_covers_its_width_and_its_round_ends():
    seen = drawn((8, 10, 22, 10))

    assert (seen[8:12, 8:22] == 255).all()
    assert seen[:7].max() == seen[13:].max() == 0
    assert 0 < seen[8, 6] < seen[9, 6]
    assert seen[10, 4] == seen[10, 25] == 0


def test_a_line_without_length_is_a_dot():
    seen = drawn((15, 10, 15, 10), radius=3)

    assert seen.sum() / 255 == pytest.approx(np.pi * 9, rel=0.05)


def test_a_level_is_an_opacity():
    assert drawn((8, 10, 22, 10), level=127.5)[10, 15] == pytest.approx(128, abs=1)


def test_a_hairline_gives_as_little_light_as_it_is_wide():
    thick, thin = drawn((8, 10, 22, 10), radius=0.5), drawn((8, 10, 22, 10), radius=0.125)

    assert thin.sum() == pytest.approx(thick.sum() / 4, rel=0.05)


def test_lines_that_leave_the_frame_are_cut():
    seen = drawn((-50, 10, 80, 10), (15, -40, 15, 60))

    assert (seen[10] == 255).all()
    assert (seen[:, 15] == 255).all()
