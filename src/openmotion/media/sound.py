"""Samples become a track that can be joined to pictures without encoding it again."""

import io
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal, cast

import av
import numpy as np
from av.audio.stream import AudioStream
from av.codec.context import Flags
from numpy.typing import NDArray

from openmotion.errors import EncodingFailed

SAMPLE_RATE = 48_000

SoundCodec = Literal["aac", "opus", "pcm"]


@dataclass(frozen=True, slots=True)
class _Form:
    """How FFmpeg is asked for a codec.

    Attributes:
        encoder: its name.
        container: that holds the track.
        layout: of the samples: "fltp" and "flt" are float32 by channel and by sample, "s32" int32.
        chunk: samples in one packet.
        bit_rate: bits a second; None where it follows from the codec.
    """

    encoder: str
    container: str
    layout: Literal["fltp", "flt", "s32"]
    chunk: int
    bit_rate: int | None


_FORMS: dict[SoundCodec, _Form] = {
    "aac": _Form("aac", "mp4", "fltp", 1024, 192_000),
    "opus": _Form("libopus", "webm", "flt", 960, 160_000),
    "pcm": _Form("pcm_s24le", "mov", "s32", 1024, None),
}


def encode_sound(samples: NDArray[np.float32], codec: SoundCodec = "aac") -> bytes:
    """Encode stereo sound: AAC for MP4, Opus for WebM, PCM of 24 bits for MOV.

    Args:
        samples: (samples, 2) float32, -1..1, at 48 kHz.
        codec: which.

    Returns:
        A file with one track that plays exactly these samples: it says how much of the encoder's
        priming to leave out, and its last packet is as short as the sound.

    Raises:
        EncodingFailed: there are no samples, or the encoder gave up.
    """
    if samples.ndim != 2 or samples.shape[1] != 2 or len(samples) == 0:
        raise EncodingFailed(f"sound must be (samples, 2) and not empty, got {samples.shape}")
    form = _FORMS[codec]
    file = io.BytesIO()
    options = {"fflags": "+bitexact"}
    if form.container != "webm":
        options["movie_timescale"] = str(SAMPLE_RATE)
    try:
        with av.open(file, "w", format=form.container, options=options) as container:
            stream = cast("AudioStream", container.add_stream(form.encoder, rate=SAMPLE_RATE))
            if form.bit_rate is not None:
                stream.bit_rate = form.bit_rate
            stream.codec_context.layout = "stereo"
            stream.codec_context.time_base = Fraction(1, SAMPLE_RATE)
            stream.codec_context.flags |= Flags.bitexact
            for start in range(0, len(samples), form.chunk):
                laid = _laid(samples[start : start + form.chunk], form.layout)
                frame = av.AudioFrame.from_ndarray(laid, format=form.layout, layout="stereo")
                frame.sample_rate = SAMPLE_RATE
                frame.time_base = Fraction(1, SAMPLE_RATE)
                frame.pts = start
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
    except av.FFmpegError as error:
        raise EncodingFailed(f"the {codec.upper()} encoder failed: {error}") from error
    return file.getvalue()


def _laid(samples: NDArray[np.float32], layout: str) -> NDArray[Any]:
    """Samples as the encoder wants them in memory."""
    if layout == "fltp":
        return np.ascontiguousarray(samples.T, np.float32)
    if layout == "flt":
        return np.ascontiguousarray(samples.reshape(1, -1), np.float32)
    levels = np.rint(samples.reshape(1, -1).astype(np.float64).clip(-1, 1) * (2**23 - 1))
    return np.ascontiguousarray(levels.astype(np.int32) << 8)
