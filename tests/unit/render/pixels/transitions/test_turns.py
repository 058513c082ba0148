"""A card and a cube in space."""

import numpy as np
import pytest
from tests.support.transitions import between, join, plain

RED, GREEN = 0xFF2020E0, 0xFF20E020
SIZE = (180, 320)


def shown(frame: np.ndarray, like: int) -> np.ndarray:
    """Where a face is, whatever light falls on it."""
    red, green = frame & np.uint32(255), (frame >> np.uint32(8)) & np.uint32(255)
    strong, weak = (red, green) if like == RED else (green, red)
    return (strong > 110) & (strong.astype(int) > 3 * weak.astype(int))


@pytest.mark.parametrize(("progress", "face", "other"), [(0.46, RED, GREEN), (0.54, GREEN, RED)])
def test_a_card_shows_one_face_at_a_time(progress: float, face: int, other: int) -> None:
    moment = between(join("card_flip"), progress, plain(RED, SIZE), plain(GREEN, SIZE))

    assert shown(moment, face).any()
    assert not shown(moment, other).any()


def test_a_card_is_seen_even_when_it_stands_edge_on() -> None:
    moment = between(join("card_flip"), 0.5, plain(RED, SIZE), plain(GREEN, SIZE))
    columns = np.nonzero(shown(moment, GREEN).any(axis=0))[0]

    assert 10 < columns.size < 80
    assert columns.mean() == pytest.approx(160, abs=12)


def test_a_card_loses_light_as_it_turns_away() -> None:
    moments = [
        between(join("card_flip"), p, plain(RED, SIZE), plain(GREEN, SIZE)) for p in (0.34, 0.44)
    ]
    levels = [int((moment & np.uint32(255))[90, 160]) for moment in moments]

    assert 0xE0 > levels[0] > levels[1] > 0xE0 * 0.55


@pytest.mark.parametrize(
    ("direction", "first_half"),
    [("left", np.s_[:, :160]), ("right", np.s_[:, 160:]), ("up", np.s_[:90]), ("down", np.s_[90:])],
)
def test_the_sides_of_a_cube_share_an_edge_in_the_middle(
    direction: str, first_half: tuple[slice, slice]
) -> None:
    moment = between(join("cube", direction=direction), 0.5, plain(RED, SIZE), plain(GREEN, SIZE))

    inside = shown(moment, RED)
    assert inside[first_half].mean() > 0.5
    assert inside.sum() == inside[first_half].sum()
    assert shown(moment, GREEN).sum() == pytest.approx(inside.sum(), rel=0.05)


def test_a_side_of_a_cube_is_not_seen_from_behind() -> None:
    moment = between(join("cube"), 0.2, plain(RED, SIZE), plain(GREEN, SIZE))

    assert not shown(moment, GREEN).any()


def test_what_stands_behind_is_dark_and_of_the_pictures_own_light() -> None:
    moment = between(join("card_flip"), 0.5, plain(RED, SIZE), plain(RED, SIZE))
    corner = int(moment[2, 2])
    red, green = corner & 255, (corner >> 8) & 255

    assert 40 < red < 140
    assert green < red / 2
