"""The other tone of a shot: what a block of colour on its ground is filled with and carries."""

from dataclasses import replace

from openmotion.director.kit import Stage


def counter_tone(stage: Stage) -> Stage:
    """The same stage in flood tone, or in dark tone where the shot itself is flooded.

    Its `tints(...).ground` fills the block; all that is drawn with it can be read on the block.
    """
    tone = "dark" if stage.shot.tone == "flood" else "flood"
    return replace(stage, shot=stage.shot.model_copy(update={"tone": tone}))
