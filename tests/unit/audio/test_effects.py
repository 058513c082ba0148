"""Effects by themselves."""

import numpy as np
import pytest

from openmotion.audio.effects import NORMAL_S, EffectOrder, effect
from openmotion.model import CUE_KINDS


def _order(
    kind: str, *, seconds: float | None = None, variant: int = 3, pan: float = 0.0
) -> EffectOrder:
    length = NORMAL_S.get(kind, 0.0) if seconds is None else seconds
    return EffectOrder(kind, length, 0.0, pan, 2, variant)


@pytest.mark.parametrize("kind", CUE_KINDS)
def test_every_kind_of_cue_has_a_sound_without_clicks(kind: str) -> None:
    made = effect(_order(kind)).sound

    assert made.shape[1] == 2
    assert np.isfinite(made).all()
    assert np.abs(made[0]).max() < 0.01
    assert np.abs(made[-1]).max() < 0.01


@pytest.mark.parametrize("variant", range(4))
@pytest.mark.parametrize("kind", ["whoosh", "riser", "reverse"])
def test_what_leads_up_to_a_frame_grows_until_its_anchor(kind: str, variant: int) -> None:
    made = effect(_order(kind, variant=variant))
    power = (made.sound[: made.anchor] ** 2).sum(axis=1)
    thirds = [part.mean() for part in np.array_split(power, 3)]

    assert thirds[0] < thirds[1] < thirds[2]


@pytest.mark.parametrize("kind", ["impact", "pop", "tick", "click", "chime", "shimmer"])
def test_what_starts_on_a_frame_peaks_at_once(kind: str) -> None:
    assert effect(_order(kind)).anchor < 0.015 * 48_000


def test_a_riser_is_as_long_as_asked() -> None:
    assert len(effect(_order("riser", seconds=0.8)).sound) == 38_400


def test_a_whoosh_crosses_the_field() -> None:
    left_to_right = effect(_order("whoosh", pan=0.8)).sound
    third = len(left_to_right) // 3
    early, late = left_to_right[:third] ** 2, left_to_right[-third:] ** 2

    assert early[:, 0].sum() > early[:, 1].sum()
    assert late[:, 1].sum() > late[:, 0].sum()
