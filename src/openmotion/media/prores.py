"""ProRes 4444 segments for editing: every frame whole, ten bits, full colour, alpha if wanted."""

from openmotion.media.stream import StreamEncoder
from openmotion.model import FrameRate


def prores_encoder(
    width: int, height: int, rate: FrameRate, *, transparent: bool = False
) -> StreamEncoder:
    """An encoder of 4:4:4 frames of ten bits into ProRes 4444 segments, MOV in memory.

    Args:
        width: of the frames in pixels, even.
        height: of the frames in pixels, even.
        rate: frames a second, exact.
        transparent: a fourth plane takes alpha, and the other three straight colours.
    """
    return StreamEncoder(
        "prores_ks",
        container="mov",
        pix_fmt="yuva444p10le" if transparent else "yuv444p10le",
        width=width,
        height=height,
        rate=rate,
        options={
            "profile": "4444",
            "vendor": "apl0",  # editors ask who encoded it before they use their fast path
            "alpha_bits": "16" if transparent else "0",
        },
    )
