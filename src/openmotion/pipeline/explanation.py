"""Why things are on screen at a moment of a video."""

from dataclasses import dataclass

from openmotion.director.recipes import RECIPES
from openmotion.director.sources import Source, find_field_sources, find_sources
from openmotion.errors import InvalidRequest
from openmotion.model import MotionDocument, Scene, Shot
from openmotion.model.frozen import Frozen
from openmotion.render import settled_texts

_BRIEFED = ("kind", "mood", "tone", "colours", "fonts", "duration_s", "width", "look")


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text on screen.

    Attributes:
        text: as it is read.
        layer: its id.
        field: the shot's field that it comes from, for example "items"; empty for mock-ups.
        sources: the words of the prompt behind it; none where the words are the director's.
    """

    text: str
    layer: str
    field: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a moment of a video looks as it does.

    Attributes:
        time_s: the moment.
        number: of the shot, from 1.
        shot: what the storyboard says of it.
        recipe: what its recipe shows, one sentence.
        texts: what is to be read.
        layers: ids of the other layers that are drawn, first at the bottom.
        ground: the kind of ground behind them.
        reasons: fields of the brief that decide how all shots look, with their words.
    """

    time_s: float
    number: int
    shot: Shot
    recipe: str
    texts: tuple[ShownText, ...]
    layers: tuple[str, ...]
    ground: str
    reasons: tuple[Source, ...]


def explain(document: MotionDocument, time_s: float) -> Explanation:
    """Which words, recipe and rule put on screen what is there at a time.

    Raises:
        InvalidRequest: the video has no such moment, or its shots were not planned.
    """
    composition = document.composition
    length_s = composition.rate.seconds(composition.duration_frames)
    if not 0 <= time_s < length_s:
        raise InvalidRequest(
            f"there is no moment at {time_s:g} s; the video lasts {length_s:.3f} s"
        )
    frame = int(time_s * composition.rate.fps + 1e-6)
    # In a transition two scenes are seen; the one that comes in is the shot that is on.
    scene = max(
        (scene for scene in composition.scenes if scene.start <= frame < scene.end),
        key=lambda scene: scene.start,
    )
    shots = {shot.id: shot for shot in document.storyboard.shots}
    if scene.id not in shots:
        raise InvalidRequest(f"the scene {scene.id!r} is in no plan, so nothing is known of it")
    shot = shots[scene.id]
    texts = tuple(
        ShownText(
            text=text.text,
            layer=text.layer,
            field=_field_of(shot.content, text.text),
            sources=() if text.kind == "decor" else find_sources(document.brief, text.text),
        )
        for text in settled_texts(composition)
        if text.scene == scene.id and text.start_s <= time_s < text.end_s
    )
    recipe = RECIPES.get(shot.recipe)
    return Explanation(
        time_s=time_s,
        number=list(shots).index(shot.id) + 1,
        shot=shot,
        recipe=recipe.summary if recipe is not None else "",
        texts=texts,
        layers=_others(scene, frame, {text.layer for text in texts}),
        ground=scene.ground.kind,
        reasons=tuple(
            source for field in _BRIEFED for source in find_field_sources(document.brief, field)
        ),
    )


def _others(scene: Scene, frame: int, texts: set[str]) -> tuple[str, ...]:
    local = frame - scene.start
    return tuple(
        layer.id
        for layer in scene.layers
        if layer.start <= local < layer.end and layer.id not in texts
    )


def _field_of(content: Frozen, text: str) -> str:
    """The first field of a content in which the words of a text stand."""
    wanted = "".join(text.casefold().split())
    for field in type(content).model_fields:
        held = "".join(_words(getattr(content, field)).casefold().split())
        if wanted and wanted in held:
            return field
    return ""


def _words(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return "\n".join(map(_words, value))
    if isinstance(value, Frozen):
        return "\n".join(_words(getattr(value, field)) for field in type(value).model_fields)
    return ""
