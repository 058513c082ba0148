"""What is forbidden stays out of the film."""

import pytest

from openmotion.director.arrange import arrange
from openmotion.director.rules import plan_notes, plan_storyboard
from openmotion.director.understand import read_brief
from openmotion.model import Brief, Composition, GroupLayer, Layer, Request, Storyboard, to_oklch


def brief_of(prompt: str) -> Brief:
    return read_brief(Request(prompt=prompt))


def plan(prompt: str, seed: int = 1) -> Storyboard:
    return plan_storyboard(brief_of(prompt), seed)


def film(prompt: str) -> Composition:
    return arrange(plan(prompt))


def flat(layers: tuple[Layer, ...]) -> list[Layer]:
    out: list[Layer] = []
    for layer in layers:
        out.append(layer)
        if isinstance(layer, GroupLayer):
            out.extend(flat(layer.layers))
    return out


def hues_of(storyboard: Storyboard) -> list[float]:
    palette = storyboard.palette
    colours = (
        palette.accent,
        palette.accent_on_light,
        palette.second,
        *palette.flood,
        *palette.dark,
        *palette.light,
    )
    parts = [to_oklch(colour) for colour in colours]
    return [hue for _, chroma, hue in parts if chroma > 0.04]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(
    ("name", "hue_deg"), [("red", 27), ("purple", 300), ("blue", 262), ("green", 149)]
)
def test_a_forbidden_hue_is_nowhere_in_the_palette(name: str, hue_deg: float, seed: int) -> None:
    storyboard = plan(f"Launch video for Velm, a note app. Don't use {name}.", seed)

    apart = [abs((hue - hue_deg + 180) % 360 - 180) for hue in hues_of(storyboard)]
    assert min(apart, default=180) > 20


def test_a_film_without_text_draws_no_letter() -> None:
    made = film("A 10 second film for our tea house Velm, no text")

    layers = [layer for scene in made.scenes for layer in flat(scene.layers)]
    assert layers
    assert not [layer for layer in layers if layer.kind == "text"]
    assert len(made.scenes) >= 3


def test_music_and_effects_are_left_out_one_by_one() -> None:
    quiet, plain = film("Ad for Velm, no music"), film("Ad for Velm, no sound effects")

    assert (quiet.music, bool(quiet.cues)) == (None, True)
    assert (plain.music is not None, plain.cues) == (True, ())


def test_neither_music_nor_effects_is_a_silent_film() -> None:
    assert plan("Ad for Velm. No music. Also no sound effects.").silent


def test_no_cuts_joins_every_shot_softly() -> None:
    shots = plan("A text video, no cuts: Wait. Look. Listen. Now go outside.").shots

    assert all(shot.transition for shot in shots[1:])


def test_only_hard_cuts_has_no_transition() -> None:
    assert not film("Launch video for Velm, a note app. Hard cuts only.").transitions


def test_no_flashes_has_none() -> None:
    kinds = {
        join.kind
        for seed in range(6)
        for join in arrange(plan("Retro synthwave ad for Velm, no flashing", seed)).transitions
    }

    assert not kinds & {"flash", "glitch", "chromatic_split"}


def test_no_gradients_stands_on_flat_grounds() -> None:
    made = film("Launch video for Velm, a note app, no gradients")

    assert {scene.ground.kind for scene in made.scenes} == {"flat"}


def test_a_green_screen_is_one_even_green() -> None:
    made = film("Ad for Velm on a green screen background")

    assert {scene.ground.colours for scene in made.scenes} == {("#00b140",)}
    assert {scene.finish.grain for scene in made.scenes} == {0.0}


def test_without_numbers_leaves_figures_out() -> None:
    shots = plan("Launch video for Velm with 12 templates, without numbers").shots

    assert not any(shot.content.figures for shot in shots)


def test_a_loop_reaches_the_composition() -> None:
    assert film("A seamless loop for Velm").loop
    assert not film("A video for Velm").loop


def test_a_clear_ground_is_planned_and_its_formats_are_named() -> None:
    brief = brief_of("Lower third for Ada Stone, transparent background")
    storyboard = plan_storyboard(brief, 1)

    assert storyboard.transparent
    assert any(".webm" in note for note in plan_notes(brief, storyboard))


def test_a_slow_film_has_a_slower_beat_than_a_fast_one() -> None:
    slow, fast = plan("A slow, calm film for Velm"), plan("A film for Velm, fast cuts, calm")

    assert slow.frames_per_beat > fast.frames_per_beat


@pytest.mark.parametrize(
    ("wish", "family"),
    [
        ("serif headline", "playfair-display"),
        ("condensed type", "anton"),
        ("monospace", "geist-mono"),
        ("handwritten font", "caveat"),
        ("set in Sora", "sora"),
        ("text in Helvetica", "inter"),
    ],
)
def test_the_letters_that_are_asked_for_are_set(wish: str, family: str) -> None:
    made = film(f"Launch video for Velm, a note app, {wish}")

    layers = [layer for scene in made.scenes for layer in flat(scene.layers)]
    used = {
        run.style.family
        for layer in layers
        if layer.kind == "text"
        for line in layer.lines
        for run in line.runs
    }
    assert family in used


def test_a_font_that_is_not_bundled_is_named_in_a_note() -> None:
    brief = brief_of("Launch video for Velm, text in Helvetica")

    notes = plan_notes(brief, plan_storyboard(brief, 1))
    assert any("Helvetica" in note and "inter" in note for note in notes)


def test_a_black_and_white_film_has_no_hue() -> None:
    for prompt in (
        "Ad for Velm, black and white film",
        "Ad for Velm, monochrome",
        "Velm, greyscale",
    ):
        assert hues_of(plan(prompt)) == []
