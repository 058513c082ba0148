"""Between two frames without a ground: all other transitions fill what is clear."""

from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.transitions.mixing import mix_frames


def fade_clear(outgoing: Frame, incoming: Frame, dst: Frame, progress: float) -> None:
    """Fade from one premultiplied frame to the other, alpha too.

    Args:
        outgoing: (height, width), shown exactly at progress 0.
        incoming: the same size, shown exactly at progress 1.
        dst: the same size, overwritten.
        progress: linear in time, 0..1.
    """
    mix_frames(outgoing, incoming, dst, progress * progress * (3 - 2 * progress))
