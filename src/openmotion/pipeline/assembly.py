"""Segments become the file that was asked for, or the pictures of a sequence."""

from collections.abc import Sequence
from pathlib import Path

from openmotion.media import join_segments
from openmotion.media.gif import join_gifs
from openmotion.media.png import write_pngs
from openmotion.media.webp import join_webps
from openmotion.pipeline.export import Export


def assemble(
    segments: Sequence[Path],
    export: Export,
    folder: Path,
    sound: bytes | None,
) -> Path:
    """Put segments together; what is made lies in a folder until it gets its name.

    Args:
        segments: files, in order.
        export: what is written.
        folder: takes it.
        sound: an encoded track, None for a silent film.

    Returns:
        The file, or for a sequence of pictures the folder that holds them.

    Raises:
        OutputUnwritable: there is no room.
        EncodingFailed: a segment is damaged.
    """
    out = folder / f"video{export.out.suffix.lower()}"
    if export.form.container is not None:
        join_segments(segments, out, export.rate, sound, container=export.form.container)
    elif export.codec == "gif":
        join_gifs(segments, out, export.rate, plays=export.plays)
    elif export.codec == "webp":
        join_webps(segments, out, export.rate, plays=export.plays)
    else:
        out = folder / "pictures"
        out.mkdir()
        write_pngs(segments, out / export.out.name)
    return out
