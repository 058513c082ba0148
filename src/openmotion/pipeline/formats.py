"""Which files can be written, chosen by the end of their name, and what each can hold."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from openmotion.errors import OutputUnwritable

if TYPE_CHECKING:
    from openmotion.media.coding import Codec
    from openmotion.media.join import Container
    from openmotion.media.sound import SoundCodec


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A kind of file.

    Attributes:
        name: for people.
        codecs: of pictures that it may hold, the usual one first.
        clear: those of the codecs that keep alpha.
        container: FFmpeg's muxer; None where we put segments together ourselves.
        most_fps: that players show; 0 for no limit.
        usual_side: the longer side of its pictures at most, pixels, where no size is asked for; 0
            keeps the composition's. Animated pictures of full size are too large to send.
    """

    name: str
    codecs: "tuple[Codec, ...]"
    clear: "tuple[Codec, ...]" = ()
    container: "Container | None" = None
    most_fps: int = 0
    usual_side: int = 0


FORMATS: Mapping[str, FileFormat] = MappingProxyType(
    {
        ".mp4": FileFormat("MP4", ("h264", "h265"), container="mp4"),
        ".mov": FileFormat("MOV", ("prores", "h264", "h265"), ("prores",), container="mov"),
        ".webm": FileFormat("WebM", ("vp9",), ("vp9",), container="webm"),
        ".gif": FileFormat("GIF", ("gif",), ("gif",), most_fps=50, usual_side=960),
        ".webp": FileFormat("WebP", ("webp",), ("webp",), usual_side=960),
        ".png": FileFormat("PNG sequence", ("png",), ("png",)),
    }
)
_NUMBERED = re.compile(r"%0?\d*d")


def format_of(out: Path) -> FileFormat:
    """The kind of file that a name asks for.

    Raises:
        OutputUnwritable: the name asks for none.
    """
    found = FORMATS.get(out.suffix.lower())
    if found is None:
        name = out.stem or "video"
        kinds = ", ".join(FORMATS)
        raise OutputUnwritable(
            f"cannot write {out}: its name must end with one of {kinds}; for an MP4 file name it "
            f"{name}.mp4"
        )
    if out.suffix.lower() == ".png" and len(_NUMBERED.findall(out.name)) != 1:
        raise OutputUnwritable(
            f"cannot write {out}: a film becomes many pictures; name them {out.stem}-%04d.png, or "
            "use `openmotion still` for one"
        )
    return found


def document_beside(out: Path) -> Path:
    """The name of the document of a film, beside the film's own."""
    return beside(out, ".motion")


def beside(out: Path, ending: str) -> Path:
    """A name like that of a film, without the numbers of its pictures, with another ending."""
    stem = _NUMBERED.sub("", out.stem).rstrip(" -_.") or "film"
    return out.with_name(stem + ending)


def codec_for(out: Path, codec: "Codec | None", *, transparent: bool) -> "Codec":
    """The codec of a file's pictures, checked against what the file can hold.

    Args:
        out: its name.
        codec: that is asked for; None takes the usual one.
        transparent: the film has no ground and must keep its alpha.

    Raises:
        OutputUnwritable: the file cannot hold that.
    """
    form = format_of(out)
    usual = form.clear if transparent and form.clear else form.codecs
    chosen: Codec = usual[0] if codec is None else codec
    if chosen not in form.codecs:
        raise OutputUnwritable(
            f"cannot write {out}: {form.name} does not hold {chosen}, only "
            f"{' or '.join(form.codecs)}; {_homes(chosen)}"
        )
    if transparent and chosen not in form.clear:
        keeping = ", ".join(
            f"{suffix} ({other.clear[0]})" for suffix, other in FORMATS.items() if other.clear
        )
        raise OutputUnwritable(
            f"cannot write {out}: {form.name} with {chosen} does not keep transparency; "
            f"these do: {keeping}"
        )
    return chosen


def keeps_alpha(out: Path, codec: "Codec | None" = None) -> bool:
    """Whether a file can hold a film without grounds.

    Args:
        out: its name.
        codec: of its pictures; None takes the one that keeps alpha, where there is one.

    Raises:
        OutputUnwritable: the name asks for no kind of file that can be written.
    """
    clear = format_of(out).clear
    return bool(clear) if codec is None else codec in clear


def sound_for(form: FileFormat, codec: "Codec") -> "SoundCodec | None":
    """How a file's sound is coded; None if it holds no sound."""
    if form.container is None:
        return None
    if form.container == "webm":
        return "opus"
    return "pcm" if codec == "prores" else "aac"


def _homes(codec: "Codec") -> str:
    names = [suffix for suffix, form in FORMATS.items() if codec in form.codecs]
    return f"{codec} goes into {' or '.join(names)}" if names else "choose another codec"
