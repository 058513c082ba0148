"""What a follow-up changes: typed edits of a storyboard, kept with the revision."""

from typing import Annotated, Literal

from pydantic import Field

from openmotion.model.cue import CueKind, Mood
from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour
from openmotion.model.storyboard import FontChoice, Shot, SizedPart
from openmotion.model.transition import TransitionKind


class _Edit(Frozen):
    """What all edits have.

    Attributes:
        words: of the follow-up that ask for it.
    """

    words: str = ""


class Retime(_Edit):
    """Make a shot or the whole video longer or shorter; what follows moves along.

    Attributes:
        shot: id; None is the whole video.
        duration_s: the new length; None takes the factor.
        factor: on the length.
    """

    kind: Literal["retime"] = "retime"
    shot: str | None = None
    duration_s: float | None = Field(default=None, gt=0, le=300)
    factor: float = Field(default=1.0, gt=0, le=20)


class SetPace(_Edit):
    """Let things come in quicker or slower; lengths stay.

    Attributes:
        shot: id; None is every shot.
        factor: 2 is twice as quick as now.
    """

    kind: Literal["pace"] = "pace"
    shot: str | None = None
    factor: float = Field(gt=0.1, le=10)


class SetWords(_Edit):
    """Give one text of a shot other words.

    Attributes:
        shot: id.
        field: of the content, with its place in lists: "headline", "items.1.title", "lines.0".
        text: the new words; empty takes the text away.
    """

    kind: Literal["words"] = "words"
    shot: str
    field: str
    text: str


class ReplaceWords(_Edit):
    """Replace words wherever they stand as whole words.

    Attributes:
        old: what stands there now; letter case counts only where both differ in it alone.
        new: what shall stand there.
        shot: id of the only shot to change; None is every shot.
    """

    kind: Literal["replace"] = "replace"
    old: str = Field(min_length=1)
    new: str
    shot: str | None = None


class AddShot(_Edit):
    """Put a shot in, or a copy of one.

    Attributes:
        shot: what to show; its start is worked out.
        index: its place, counted from 0.
    """

    kind: Literal["add_shot"] = "add_shot"
    shot: Shot
    index: int = Field(ge=0)


class RemoveShot(_Edit):
    """Take a shot out.

    Attributes:
        shot: id.
    """

    kind: Literal["remove_shot"] = "remove_shot"
    shot: str


class MoveShot(_Edit):
    """Put a shot somewhere else in the order.

    Attributes:
        shot: id.
        index: its new place, counted from 0 without it.
    """

    kind: Literal["move_shot"] = "move_shot"
    shot: str
    index: int = Field(ge=0)


class SplitShot(_Edit):
    """Cut a shot in two; the second half shows the same, with its own way in.

    Attributes:
        shot: id.
        at_s: seconds from the start of the video.
    """

    kind: Literal["split_shot"] = "split_shot"
    shot: str
    at_s: float = Field(gt=0)


class SetRecipe(_Edit):
    """Show the same content in another way.

    Attributes:
        shot: id.
        recipe: name of the recipe.
        choreography: one of its ways; empty is its first.
    """

    kind: Literal["recipe"] = "recipe"
    shot: str
    recipe: str
    choreography: str = ""


class SetTransition(_Edit):
    """Join shots in another way.

    Attributes:
        shot: id of the incoming shot; None is every shot but the first.
        transition: None is a hard cut.
        seconds: length of the overlap.
    """

    kind: Literal["transition"] = "transition"
    shot: str | None = None
    transition: TransitionKind | None
    seconds: float = Field(default=0.0, ge=0, le=3)


class SetColour(_Edit):
    """Another colour for a role of the palette.

    Attributes:
        role: what it is for.
        colour: the new one.
    """

    kind: Literal["colour"] = "colour"
    role: Literal["accent", "ground", "text", "second"]
    colour: Colour


class SetTone(_Edit):
    """Dark, light or flooded ground.

    Attributes:
        shot: id; None is every shot.
        tone: the new one.
    """

    kind: Literal["tone"] = "tone"
    shot: str | None = None
    tone: Literal["dark", "light", "flood"]


class SetLook(_Edit):
    """Another art direction; the palette follows it, stated colours stay.

    Attributes:
        look: its name.
    """

    kind: Literal["look"] = "look"
    look: str


class SetFont(_Edit):
    """Other letters.

    Attributes:
        font: for which voice, and which.
    """

    kind: Literal["font"] = "font"
    font: FontChoice


class SetSound(_Edit):
    """Change what is heard; what is None stays.

    Attributes:
        mood: of the music.
        music: whether it plays.
        effects: whether effects play.
        gain_db: added to the level of the music against the effects.
    """

    kind: Literal["sound"] = "sound"
    mood: Mood | None = None
    music: bool | None = None
    effects: bool | None = None
    gain_db: float = Field(default=0.0, ge=-40, le=12)


class AddCue(_Edit):
    """Play an effect.

    Attributes:
        cue: which.
        at_s: seconds from the start of the video; None plays it on every cut.
    """

    kind: Literal["cue"] = "cue"
    cue: CueKind
    at_s: float | None = Field(default=None, ge=0)


class SetFrame(_Edit):
    """Another shape, size or rate of the video; what is None stays.

    Attributes:
        width: pixels, even.
        height: pixels, even.
        fps: frames a second.
        loop: whether it starts again where it ends.
        transparent: whether it has no ground.
    """

    kind: Literal["frame"] = "frame"
    width: int | None = Field(default=None, ge=16, le=4096)
    height: int | None = Field(default=None, ge=16, le=4096)
    fps: float | None = Field(default=None, ge=5, le=120)
    loop: bool | None = None
    transparent: bool | None = None


class Resize(_Edit):
    """Make texts or parts of shots larger or smaller.

    Attributes:
        shot: id; None is every shot.
        part: which of them.
        factor: on the size now.
    """

    kind: Literal["resize"] = "resize"
    shot: str | None = None
    part: SizedPart = "text"
    factor: float = Field(gt=0.1, le=5)


Edit = Annotated[
    Retime
    | SetPace
    | SetWords
    | ReplaceWords
    | AddShot
    | RemoveShot
    | MoveShot
    | SplitShot
    | SetRecipe
    | SetTransition
    | SetColour
    | SetTone
    | SetLook
    | SetFont
    | SetSound
    | AddCue
    | SetFrame
    | Resize,
    Field(discriminator="kind"),
]
