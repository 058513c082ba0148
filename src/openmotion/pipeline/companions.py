"""Files beside a film: captions, a poster, a sheet of small frames."""

from dataclasses import dataclass
from pathlib import Path

from openmotion.media import write_text
from openmotion.model import Composition, FrameRate
from openmotion.pipeline.captions import CaptionForm, caption_film, write_captions
from openmotion.pipeline.export import is_transparent
from openmotion.pipeline.formats import beside
from openmotion.pipeline.messages import Clips, Pictures
from openmotion.pipeline.poster import poster_frame
from openmotion.pipeline.sprites import draw_sprites, sprites_json, sprites_vtt
from openmotion.pipeline.stills import draw_still, write_picture
from openmotion.render import settled_texts


@dataclass(frozen=True, slots=True)
class Companions:
    """What is wanted beside a film.

    Attributes:
        captions: of all text on screen, in which form; None for none.
        poster: the frame that says most.
        sprites: small frames in a grid, with their times and places.
    """

    captions: CaptionForm | None = None
    poster: bool = False
    sprites: bool = False


def write_companions(
    composition: Composition,
    out: Path,
    wanted: Companions,
    *,
    pictures: Pictures | None = None,
    clips: Clips | None = None,
) -> tuple[Path, ...]:
    """Write what is wanted beside a film; gives the files.

    Args:
        composition: the film.
        out: its file, which gives the others their names.
        wanted: which of them.
        pictures: assets of the film.
        clips: files of its clips.

    Raises:
        OutputUnwritable: a file cannot be written.
    """
    made: list[Path] = []
    ending = ".png" if is_transparent(composition) else ".jpg"
    if wanted.captions is not None:
        made.append(beside(out, f".{wanted.captions}"))
        write_film_captions(composition, made[-1], wanted.captions)
    if wanted.poster:
        made.append(beside(out, f"-poster{ending}"))
        write_poster(composition, made[-1], pictures=pictures, clips=clips)
    if wanted.sprites:
        made += write_sprites(
            composition, beside(out, f"-sprites{ending}"), pictures=pictures, clips=clips
        )
    return tuple(made)


def write_film_captions(
    composition: Composition, path: Path, form: CaptionForm, rate: FrameRate | None = None
) -> None:
    """Write the captions of a film; errors as for `write_companions`."""
    captions = caption_film(composition, settled_texts(composition))
    write_text(path, write_captions(captions, rate or composition.rate, form))


def write_poster(
    composition: Composition,
    path: Path,
    *,
    pictures: Pictures | None = None,
    clips: Clips | None = None,
) -> None:
    """Write the frame that says most as a picture; errors as for `write_companions`."""
    frame = poster_frame(composition, pictures, clips)
    at_s = composition.rate.seconds(frame)
    write_picture(path, draw_still(composition, at_s, pictures, clips))


def write_sprites(
    composition: Composition,
    path: Path,
    *,
    count: int | None = None,
    side_px: int = 192,
    columns: int | None = None,
    pictures: Pictures | None = None,
    clips: Clips | None = None,
) -> tuple[Path, Path, Path]:
    """Write a sprite sheet, and beside it its WebVTT and JSON; arguments as for `draw_sprites`.

    Raises:
        InvalidRequest: there would be no frame, too many, or a sheet that is too large.
        OutputUnwritable: a file cannot be written.
    """
    sheet = draw_sprites(
        composition, count=count, side_px=side_px, columns=columns, pictures=pictures, clips=clips
    )
    opaque = not is_transparent(composition)
    write_picture(path, sheet.pixels[..., :3].copy() if opaque else sheet.pixels)
    track, table = path.with_suffix(".vtt"), path.with_suffix(".json")
    write_text(track, sprites_vtt(sheet.sprites, path.name))
    write_text(table, sprites_json(sheet, path.name))
    return path, track, table
