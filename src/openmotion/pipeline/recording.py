"""What draws a frame where an encoder reads it, for each kind of encoder."""

from types import TracebackType
from typing import Protocol, Self, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.media import Planes, SegmentEncoder
from openmotion.media.coding import Coding
from openmotion.media.gif import GifEncoder
from openmotion.media.h265 import h265_encoder
from openmotion.media.png import PngEncoder
from openmotion.media.prores import prores_encoder
from openmotion.media.stream import StreamEncoder
from openmotion.media.vp9 import vp9_encoder
from openmotion.media.webp import WebpEncoder
from openmotion.model import FrameRate
from openmotion.render import Renderer
from openmotion.render.pixels.compiled import as_frame
from openmotion.render.pixels.palette import Quantiser
from openmotion.render.pixels.straight import to_alpha_planes, to_straight
from openmotion.review.frame_log import copy_planes

Copy = NDArray[np.uint8]
"""(height, width, 3) uint8 RGB."""


class _Closing(Protocol):
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> None: ...


class Recorder(_Closing, Protocol):
    """Draws frames of a film and encodes them, one after the other."""

    def draw(self, renderer: Renderer, number: int) -> None:
        """Draw a frame, ready to be encoded."""

    def copy(self, size: tuple[int, int]) -> Copy:
        """The frame that was drawn last as a smaller picture of this width and height."""

    def keep(self) -> None:
        """Encode the frame that was drawn last.

        Raises:
            EncodingFailed: the encoder gave up.
        """

    def finish(self) -> bytes:
        """The whole segment.

        Raises:
            EncodingFailed: the encoder gave up.
        """


class _Encoder(_Closing, Protocol):
    def add(self) -> None: ...
    def finish(self) -> bytes: ...


class _PictureEncoder(_Closing, Protocol):
    def add(self, pixels: NDArray[np.uint8], /) -> None: ...
    def finish(self) -> bytes: ...


def open_recorder(coding: Coding, *, width: int, height: int, rate: FrameRate) -> Recorder:
    """What records frames of a size as a coding says."""
    clear = coding.transparent
    match coding.codec:
        case "h264":
            usual = SegmentEncoder(width, height, rate, coding.preset)
            return _Planar(usual, usual.planes)
        case "h265":
            stream = h265_encoder(width, height, rate, coding.preset)
            return _Planar(stream, Planes(*stream.planes))
        case "vp9" if clear:
            return _Alpha(vp9_encoder(width, height, rate, coding.preset, transparent=True))
        case "vp9":
            stream = vp9_encoder(width, height, rate, coding.preset)
            return _Planar(stream, Planes(*stream.planes))
        case "prores":
            return _Deep(prores_encoder(width, height, rate, transparent=clear))
        case "gif":
            palette = np.frombuffer(coding.palette, np.uint8).reshape(256, 4)
            encoder = GifEncoder(width, height, palette, transparent=clear)
            return _Indexed(encoder, Quantiser(palette))
        case "webp":
            return _Pictures(WebpEncoder(width, height, transparent=clear), clear=True)
        case "png":
            return _Pictures(PngEncoder(), clear=clear)


class _Planar:
    """Opaque I420 with grain: H.264, H.265 and VP9."""

    def __init__(self, encoder: _Encoder, planes: Planes) -> None:
        self._encoder = encoder
        self._planes = planes

    def __enter__(self) -> Self:
        self._encoder.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> None:
        self._encoder.__exit__(kind, error, trace)

    def draw(self, renderer: Renderer, number: int) -> None:
        renderer.draw(number, self._planes)

    def copy(self, size: tuple[int, int]) -> Copy:
        return copy_planes(self._planes, size)

    def keep(self) -> None:
        self._encoder.add()

    def finish(self) -> bytes:
        return self._encoder.finish()


class _Drawn:
    """What the others share: the frame's own pixels, premultiplied."""

    def __init__(self, encoder: _Encoder | _PictureEncoder) -> None:
        self._encoder = encoder
        self._pixels: NDArray[np.uint8] = np.zeros((1, 1, 4), np.uint8)

    def __enter__(self) -> Self:
        self._encoder.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> None:
        self._encoder.__exit__(kind, error, trace)

    def draw(self, renderer: Renderer, number: int) -> None:
        self._pixels = renderer.frame(number)

    def copy(self, size: tuple[int, int]) -> Copy:
        small = cv2.resize(self._pixels, size, interpolation=cv2.INTER_AREA)
        return np.ascontiguousarray(small[..., :3], np.uint8)

    def finish(self) -> bytes:
        return self._encoder.finish()


class _Alpha(_Drawn):
    """I420 of straight colours with an alpha plane: transparent VP9."""

    def __init__(self, encoder: StreamEncoder) -> None:
        super().__init__(encoder)
        self._stream = encoder

    def keep(self) -> None:
        y, u, v, alpha = self._stream.planes
        to_alpha_planes(as_frame(self._pixels), (y, u, v, alpha))
        self._stream.add()


class _Deep(_Drawn):
    """4:4:4 of ten bits with grain: ProRes."""

    def __init__(self, encoder: StreamEncoder) -> None:
        super().__init__(encoder)
        self._stream = encoder

    def draw(self, renderer: Renderer, number: int) -> None:
        self._pixels = renderer.draw_deep(number, self._stream.planes)

    def keep(self) -> None:
        self._stream.add()


class _Indexed(_Drawn):
    """Palette indices: GIF."""

    def __init__(self, encoder: GifEncoder, quantiser: Quantiser) -> None:
        super().__init__(encoder)
        self._quantiser = quantiser

    def keep(self) -> None:
        encoder = cast("_PictureEncoder", self._encoder)
        encoder.add(self._quantiser.indices(as_frame(self._pixels)))


class _Pictures(_Drawn):
    """Straight RGBA, or RGB where nothing is clear: WebP and PNG."""

    def __init__(self, encoder: _PictureEncoder, *, clear: bool) -> None:
        super().__init__(encoder)
        self._clear = clear

    def keep(self) -> None:
        encoder = cast("_PictureEncoder", self._encoder)
        if self._clear:
            encoder.add(to_straight(as_frame(self._pixels)))
        else:
            encoder.add(self._pixels[..., :3])
