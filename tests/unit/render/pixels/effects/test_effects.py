"""What holds for every effect on pixels."""

from typing import get_args

import numpy as np
import pytest
from tests.support.effects import EFFECTS, applied, channels, name, noise

from openmotion import model
from openmotion.model import (
    Blur,
    ChromaticSplit,
    DirectionalBlur,
    Displace,
    Duotone,
    Effect,
    Grade,
    Grain,
    Halftone,
    Invert,
    Levels,
    Outline,
    Pixelate,
    Posterize,
    RadialBlur,
    Scanlines,
    Sharpen,
    Vignette,
)
from openmotion.render.pixels.effects import PIXEL_EFFECTS

NEUTRAL = (
    Blur(sigma_px=0),
    ChromaticSplit(amount_px=0),
    DirectionalBlur(length_px=0),
    Displace(amount_px=0),
    Duotone(dark="#000000", light="#ffffff", amount=0),
    Grade(),
    Grain(amount=0),
    Halftone(amount=0),
    Invert(amount=0),
    Levels(),
    Outline(width_px=0),
    Pixelate(size_px=1),
    Posterize(levels=256),
    RadialBlur(),
    Scanlines(strength=0),
    Sharpen(amount=0),
    Vignette(amount=0),
)


def test_every_kind_of_effect_is_drawn_or_belongs_to_layers():
    kinds = {kind.model_fields["kind"].default for kind in get_args(get_args(Effect)[0])}

    assert kinds - set(PIXEL_EFFECTS) == {"shadow", "glow", "motion_blur", "sweep"}
    assert set(PIXEL_EFFECTS) <= kinds
    assert {effect.kind for effect in EFFECTS} == set(PIXEL_EFFECTS)


@pytest.mark.parametrize("effect", EFFECTS, ids=name)
def test_no_colour_becomes_brighter_than_its_alpha(effect):
    drawn = channels(applied(effect, noise()))

    assert (drawn[..., :3] <= drawn[..., 3:]).all()


@pytest.mark.parametrize("effect", EFFECTS, ids=name)
def test_an_effect_changes_a_picture_and_depends_on_nothing_else(effect):
    before = noise()
    before[:, 80:] = 0
    drawn = applied(effect, before)

    assert not np.array_equal(drawn, before)
    assert np.array_equal(drawn, applied(effect, before))
    assert PIXEL_EFFECTS[effect.kind].is_live(effect, 7.0)


@pytest.mark.parametrize("effect", EFFECTS, ids=name)
def test_what_is_clear_stays_clear(effect):
    assert not applied(effect, np.zeros((60, 80), np.uint32)).any()


@pytest.mark.parametrize("scale", [1.0, 1.7])
@pytest.mark.parametrize("effect", EFFECTS, ids=name)
def test_an_effect_reaches_no_further_than_it_says(effect, scale):
    pixels = np.zeros((400, 440), np.uint32)
    pixels[180:220, 200:240] = noise(40, 40) | np.uint32(0xFF000000)
    drawn = applied(effect, pixels, scale=scale, box=(200.0, 180.0, 240.0, 220.0))

    reach = PIXEL_EFFECTS[effect.kind].reach_px(effect, 7.0, 40 * 2**0.5 / scale) * scale + 1
    rows, columns = np.nonzero(drawn)
    assert rows.min() >= 180 - reach
    assert columns.min() >= 200 - reach
    assert rows.max() < 220 + reach
    assert columns.max() < 240 + reach


@pytest.mark.parametrize("effect", NEUTRAL, ids=name)
def test_a_neutral_effect_is_left_out(effect):
    assert not PIXEL_EFFECTS[effect.kind].is_live(effect, 0.0)


@pytest.mark.parametrize("kind", sorted(PIXEL_EFFECTS))
def test_absurd_values_are_bounded(kind):
    classes = {item.model_fields["kind"].default: item for item in get_args(get_args(Effect)[0])}
    fields = {
        key: 1e12 if value in (1.0, 0.0) or key.endswith(("_px", "_deg")) else None
        for key, info in classes[kind].model_fields.items()
        for value in (info.default,)
    }
    given: dict[str, object] = {
        key: value
        for key, value in fields.items()
        if value is not None and not isinstance(classes[kind].model_fields[key].default, bool)
    }
    for key in ("dark", "light"):
        if kind in ("duotone", "threshold"):
            given[key] = "#808080"
    given = {
        key: value
        for key, value in given.items()
        if not any(hasattr(limit, "le") for limit in classes[kind].model_fields[key].metadata)
    }
    effect = classes[kind].model_validate({"kind": kind, **given})

    assert PIXEL_EFFECTS[kind].reach_px(effect, 0.0, 1000.0) <= 2000
    applied(effect, noise(24, 32))


@pytest.mark.parametrize("kind", ["displace", "grain", "scanlines"])
def test_effects_that_run_by_themselves_say_so(kind):
    runs = {
        "displace": Displace(amount_px=4),
        "grain": Grain(),
        "scanlines": Scanlines(speed=0.3),
    }[kind]
    stands = {
        "displace": Displace(amount_px=4, speed=0),
        "grain": Grain(hold_frames=0),
        "scanlines": Scanlines(),
    }[kind]

    assert runs.is_restless
    assert not stands.is_restless
    assert not np.array_equal(applied(runs, noise(), frame=7), applied(runs, noise(), frame=9))
    assert np.array_equal(applied(stands, noise(), frame=7), applied(stands, noise(), frame=9))


def test_all_effects_are_names_of_the_model():
    assert {type(effect).__name__ for effect in EFFECTS} <= set(model.__all__)
