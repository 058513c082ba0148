"""Options of what is written, and how they are read."""

import re
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from openmotion.errors import InvalidRequest

if TYPE_CHECKING:
    from openmotion.media.coding import Codec
    from openmotion.model import Composition, FrameRate
    from openmotion.pipeline.messages import Clips, Pictures


class CodecName(StrEnum):
    """The codecs that can be asked for; animated pictures have one each."""

    H264 = "h264"
    H265 = "h265"
    VP9 = "vp9"
    PRORES = "prores"


CodecOption = Annotated[
    CodecName | None,
    typer.Option("--codec", help="Of the pictures. Default: the usual one of the kind of file."),
]
Size = Annotated[
    str | None,
    typer.Option(help="Pixels, as in 1280x720; both sides even, 16 to 4096.", metavar="WxH"),
]
Width = Annotated[int | None, typer.Option(help="Pixels; the height follows.", min=16, max=4096)]
Scale = Annotated[
    float | None, typer.Option(help="Of the size, as in 0.5 for half.", min=0.01, max=8)
]
RateOption = Annotated[
    float | None, typer.Option("--fps", help="Frames a second, 5 to 120. Default: the film's own.")
]
Plays = Annotated[
    int, typer.Option(help="How often a GIF or WebP plays; 0 is for ever.", min=0, max=65_535)
]


LoopOption = Annotated[
    bool, typer.Option("--loop", help="Lead the last frames back to the first, without a jump.")
]


class CaptionName(StrEnum):
    """Forms of captions."""

    SRT = "srt"
    VTT = "vtt"


Captions = Annotated[
    CaptionName | None, typer.Option(help="Write captions of all text beside the video.")
]
Poster = Annotated[bool, typer.Option("--poster", help="Write the best frame beside the video.")]
Sprites = Annotated[
    bool, typer.Option("--sprites", help="Write a sheet of small frames beside the video.")
]
OutArgument = Annotated[
    Path | None,
    typer.Argument(
        metavar="[OUT]",
        help="The file to write: .mp4, .mov, .webm, .gif, .webp or NAME-%04d.png.",
        show_default=False,
    ),
]
OutOption = Annotated[
    Path | None, typer.Option("--out", "-o", help="The file to write, instead of OUT.")
]
Transparent = Annotated[
    bool, typer.Option("--transparent", help="Leave the grounds out and keep alpha.")
]


def target_of(name: Path | None, out: Path | None) -> Path:
    """The one file that was named.

    Raises:
        typer.BadParameter: none was, or two.
    """
    if (name is None) == (out is None):
        raise typer.BadParameter("name one file to write, as in film.mp4, or with -o film.mp4")
    return out or name or Path()


def rate_of(fps: float | None) -> "FrameRate | None":
    """The exact rate behind an option.

    Raises:
        InvalidRequest: it is not possible.
    """
    from openmotion.model import frame_rate

    try:
        return None if fps is None else frame_rate(fps)
    except ValueError as error:
        raise InvalidRequest(f"--fps {fps:g} is not possible: {error}") from error


def tell_companions(
    composition: "Composition",
    out: Path,
    *,
    captions: CaptionName | None,
    poster: bool,
    sprites: bool,
    pictures: "Pictures | None" = None,
    clips: "Clips | None" = None,
) -> None:
    """Write what is wanted beside a video, and print the names of the files."""
    if captions is None and not poster and not sprites:
        return
    from openmotion.pipeline.companions import Companions, write_companions

    form = None if captions is None else ("srt" if captions is CaptionName.SRT else "vtt")
    wanted = Companions(form, poster, sprites)  # type: ignore[arg-type]
    for path in write_companions(composition, out, wanted, pictures=pictures, clips=clips):
        print(path)


def codec_of(name: CodecName | None) -> "Codec | None":
    """The codec behind an option."""
    match name:
        case None:
            return None
        case CodecName.H264:
            return "h264"
        case CodecName.H265:
            return "h265"
        case CodecName.VP9:
            return "vp9"
        case CodecName.PRORES:
            return "prores"


def size_of(
    whole: tuple[int, int], *, size: str | None, width: int | None, scale: float | None
) -> tuple[int, int] | None:
    """The size that options ask for, None if they ask for none.

    Raises:
        InvalidRequest: they contradict each other, or the size is written in another way.
    """
    if sum(given is not None for given in (size, width, scale)) > 1:
        raise InvalidRequest("give one of --size, --width and --scale")
    if size is not None:
        return read_size(size)
    if width is not None:
        wide = width + width % 2
        return wide, _even(whole[1] * wide / whole[0])
    if scale is not None:
        return _even(whole[0] * scale), _even(whole[1] * scale)
    return None


def read_size(text: str) -> tuple[int, int]:
    """Width and height from text such as 1280x720.

    Raises:
        InvalidRequest: it is written in another way.
    """
    match = re.fullmatch(r"\s*(\d{1,5})\s*[xX:]\s*(\d{1,5})\s*", text)
    if match is None:
        raise InvalidRequest(f"--size {text!r} is not possible: write it as 1280x720")
    return int(match.group(1)), int(match.group(2))


def _even(length: float) -> int:
    return max(16, round(length / 2) * 2)
