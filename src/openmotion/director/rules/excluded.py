"""What the prompt forbids stays out of the words, the pictures, the colours and the sound."""

from dataclasses import replace

from openmotion.director.rules.draft import Draft
from openmotion.director.rules.story import Story
from openmotion.director.rules.wordless import wordless_drafts
from openmotion.director.understand.colour_names import BASES, colour_of
from openmotion.model import Brief, Colour, Palette, Stated, Storyboard, TransitionKind
from openmotion.model.paint import contrast, oklch, to_oklch

_CHARTS = frozenset({"bar_chart", "line_chart", "donut", "bar_race", "pictogram", "stat_trio"})
_DEVICES: dict[str, frozenset[str]] = {
    "mockup": frozenset({"app_window", "phone", "laptop", "prompt_to_result", "cursor_demo"}),
    "screen": frozenset({"app_window", "laptop", "prompt_to_result", "cursor_demo"}),
    "phone": frozenset({"phone"}),
}
_FLASHES: frozenset[TransitionKind] = frozenset(
    {"flash", "glitch", "chromatic_split", "light_leak"}
)
_LOUD: frozenset[TransitionKind] = frozenset(
    {*_FLASHES, "whip_pan", "spin_whip", "stagger_blocks", "angled_wipe", "colour_flood", "cube"}
)
_BANNED: dict[str, frozenset[TransitionKind]] = {
    "flashes": _FLASHES,
    "flashy": _LOUD,
    "glitch": frozenset({"glitch", "chromatic_split", "pixel_dissolve"}),
    "zooms": frozenset({"zoom_through", "inverse_zoom", "scale_to_detail"}),
    "spins": frozenset({"spin_whip", "card_flip", "cube"}),
    "3d": frozenset({"card_flip", "cube"}),
    "shake": frozenset({"whip_pan", "spin_whip", "glitch"}),
}
_SPREAD_DEG = 34.0  # hues this near to a forbidden one are taken for it
_GREY = 0.035  # chroma below which a colour has no hue


def without_refused(brief: Brief) -> Brief:
    """The brief without the facts that it forbids; words that it quotes stay."""
    refused = set(brief.excluded)
    update: dict[str, object] = {}
    if refused & {"numbers", "charts"}:
        update["series"] = ()
    if "numbers" in refused:
        update["figures"] = ()
    if "cta" in refused:
        update["cta"] = Stated[str](value="")
        kept = tuple(copy for copy in brief.copy_lines if copy.role != "cta")
        update["copy_lines"] = kept
    if "link" in refused:
        update["link"] = Stated[str](value="")
    return brief.model_copy(update=update) if update else brief


def without_refused_shots(story: Story, drafts: list[Draft]) -> list[Draft]:
    """The shots in recipes that show nothing forbidden; what they say stays."""
    refused = set(story.brief.excluded)
    if "text" in refused:
        return wordless_drafts(story, drafts)
    banned = frozenset[str]().union(*(_DEVICES.get(name, frozenset()) for name in refused))
    plain = "title_card" if "icons" in refused else "feature_spotlight"
    out = [replace(d, recipe=plain, way="") if d.recipe in banned else d for d in drafts]
    if "icons" in refused:
        icon = "feature_spotlight"
        out = [replace(d, recipe="title_card", way="") if d.recipe == icon else d for d in out]
    if "charts" in refused:
        kept = [draft for draft in out if draft.recipe not in _CHARTS]
        out = kept or out
    if "cuts" in refused:
        out = [replace(draft, hard=False) for draft in out]
    return out


def respect(storyboard: Storyboard, brief: Brief) -> Storyboard:
    """The plan with forbidden colours, moves and sounds replaced by the nearest allowed ones."""
    refused = set(brief.excluded)
    music, effects = "music" not in refused, "sound effects" not in refused
    shots = tuple(
        shot.model_copy(update=_joined(shot.transition, shot.transition_s, index, refused))
        for index, shot in enumerate(storyboard.shots)
    )
    grounds = [wish.name for wish in brief.colours if wish.role == "ground"]
    keyed = ("gradients", "grain", "glow") if "green screen" in grounds else ()
    return storyboard.model_copy(
        update={
            "palette": allowed_palette(storyboard.palette, brief),
            "shots": shots,
            "music": music,
            "effects": effects,
            "silent": storyboard.silent or not (music or effects),
            "loop": brief.loop.value,
            "transparent": brief.transparent.value,
            "excluded": tuple(dict.fromkeys((*brief.excluded, *keyed))),
        }
    )


def allowed_palette(palette: Palette, brief: Brief) -> Palette:
    """The palette without the hues that the prompt forbids; lightness stays, so contrast does."""
    if "colours" in brief.excluded:
        return _grey(palette)
    refused = [name for name in brief.excluded if _is_colour(name)]
    if not refused:
        return palette
    hues = [hue for name in refused if (hue := _hue(name)) is not None]
    wished = {wish.colour for wish in brief.colours}

    def allow(colour: Colour) -> Colour:
        return colour if colour in wished else _moved(colour, hues, refused)

    accent, on_light = allow(palette.accent), allow(palette.accent_on_light)
    dark, light = tuple(map(allow, palette.dark)), tuple(map(allow, palette.light))
    return palette.model_copy(
        update={
            "accent": accent if contrast(accent, dark[0]) >= 3 else palette.paper,
            "accent_on_light": on_light if contrast(on_light, light[0]) >= 3 else palette.ink,
            "flood": tuple(map(allow, palette.flood)),
            "second": allow(palette.second),
            "dark": dark,
            "light": light,
            "ink": allow(palette.ink),
            "paper": allow(palette.paper),
        }
    )


def _grey(palette: Palette) -> Palette:
    """The palette in black, white and greys; each colour keeps its lightness."""

    def grey(colour: Colour) -> Colour:
        return oklch(to_oklch(colour)[0], 0.0, 0.0)

    single = {"ink", "paper", "accent", "accent_on_light", "second"}
    update: dict[str, object] = {name: grey(getattr(palette, name)) for name in sorted(single)}
    for name in ("flood", "dark", "light"):
        update[name] = tuple(map(grey, getattr(palette, name)))
    return palette.model_copy(update=update)


def _joined(
    kind: TransitionKind | None, seconds: float, index: int, refused: set[str]
) -> dict[str, object]:
    """How a shot is joined to the one before it."""
    if index == 0:
        return {}
    if "transitions" in refused and "cuts" not in refused:
        return {"transition": None, "transition_s": 0.0}
    if kind is None:
        return {"transition": "crossfade", "transition_s": 0.5} if "cuts" in refused else {}
    if any(kind in _BANNED.get(name, frozenset()) for name in refused):
        return {"transition": "crossfade", "transition_s": max(0.4, seconds)}
    return {}


def _is_colour(name: str) -> bool:
    return name.startswith("#") or name.replace("-", " ").split()[-1] in BASES or name in BASES


def _colour(name: str) -> Colour:
    if name.startswith("#"):
        return name
    if name in BASES:
        return BASES[name]
    *modifiers, base = name.split()
    return colour_of(tuple(modifiers), base)


def _hue(name: str) -> float | None:
    _, chroma, hue = to_oklch(_colour(name))
    return hue if chroma >= _GREY else None


def _moved(colour: Colour, hues: list[float], names: list[str]) -> Colour:
    """The colour turned to the nearest hue outside of the forbidden ones."""
    lightness, chroma, hue = to_oklch(colour)
    if "black" in names and lightness < 0.2:
        colour, lightness = oklch(0.27, max(chroma, 0.04), hue), 0.27
    if "white" in names and lightness > 0.96:
        colour, lightness = oklch(0.93, max(chroma, 0.02), hue), 0.93
    if chroma < _GREY * 0.6 or not any(_apart(hue, banned) < _SPREAD_DEG for banned in hues):
        return colour
    for step in range(4, 181, 4):
        for turned in (hue + step, hue - step):
            if all(_apart(turned, banned) >= _SPREAD_DEG for banned in hues):
                return oklch(lightness, chroma, turned % 360)
    return oklch(lightness, 0.0, hue)


def _apart(one: float, other: float) -> float:
    """The smaller angle between two hues, degrees."""
    return abs((one - other + 180) % 360 - 180)
