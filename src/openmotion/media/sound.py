"""Samples become an AAC track that can be joined to pictures without encoding it again."""

import io
from fractions import Fraction

import av
import numpy as np
from av.codec.context import Flags
from numpy.typing import NDArray

from openmotion.errors import EncodingFailed

SAMPLE_RATE = 48_000
_BIT_RATE = 192_000
_CHUNK = 1024  # samples in one AAC frame


def encode_sound(samples: NDArray[np.float32]) -> bytes:
    """Encode stereo sound as AAC.

    Args:
        samples: (samples, 2) float32, -1..1, at 48 kHz.

    Returns:
        An MP4 with one track that plays exactly these samples: its edit list leaves out the
        encoder's priming, and its last packet is as short as the sound.

    Raises:
        EncodingFailed: there are no samples, or the encoder gave up.
    """
    if samples.ndim != 2 or samples.shape[1] != 2 or len(samples) == 0:
        raise EncodingFailed(f"sound must be (samples, 2) and not empty, got {samples.shape}")
    file = io.BytesIO()
    options = {"fflags": "+bitexact", "movie_timescale": str(SAMPLE_RATE)}
    try:
        with av.open(file, "w", format="mp4", options=options) as container:
            stream = container.add_stream("aac", rate=SAMPLE_RATE)
            stream.bit_rate = _BIT_RATE
            stream.codec_context.layout = "stereo"
            stream.codec_context.time_base = Fraction(1, SAMPLE_RATE)
            stream.codec_context.flags |= Flags.bitexact
            for start in range(0, len(samples), _CHUNK):
                planar = np.ascontiguousarray(samples[start : start + _CHUNK].T, np.float32)
                frame = av.AudioFrame.from_ndarray(planar, format="fltp", layout="stereo")
                frame.sample_rate = SAMPLE_RATE
                frame.time_base = Fraction(1, SAMPLE_RATE)
                frame.pts = start
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
    except av.FFmpegError as error:
        raise EncodingFailed(f"the AAC encoder failed: {error}") from error
    return file.getvalue()
