"""`openmotion captions`: the text on screen as SubRip or WebVTT."""

from pathlib import Path
from typing import Annotated

import typer

from openmotion.cli.options import Document
from openmotion.errors import OutputUnwritable


def captions(
    file: Document,
    out: Annotated[Path, typer.Argument(help="The file to write: .srt or .vtt.")],
) -> None:
    """Write captions of all text on screen, timed and broken as subtitles are."""
    from openmotion.cli.session import begin, open_composition

    begin()
    composition = open_composition(Path(file))

    from openmotion.pipeline.companions import write_film_captions

    match out.suffix.lower():
        case ".srt":
            write_film_captions(composition, out, "srt")
        case ".vtt":
            write_film_captions(composition, out, "vtt")
        case _:
            raise OutputUnwritable(
                f"cannot write {out}: captions are SubRip or WebVTT; name it {out.stem}.srt or "
                f"{out.stem}.vtt"
            )
