"""`openmotion sheet`: a contact sheet of a document or a video."""

from pathlib import Path
from typing import Annotated

import typer


def sheet(
    file: Annotated[str, typer.Argument(metavar="FILE.motion|VIDEO", help="What to look at.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="The picture to write, NAME.png.")],
    count: Annotated[int, typer.Option(min=1, max=60, help="How many frames to show.")] = 12,
    shots: Annotated[
        bool, typer.Option("--shots", help="One frame of each shot of a document instead.")
    ] = False,
) -> None:
    """Lay frames of a video side by side, with their times and the names of their shots."""
    from openmotion.cli.session import begin, open_composition

    begin()
    path = Path(file)

    from openmotion.pipeline.sheet import (
        contact_sheet,
        stills_of_composition,
        stills_of_shots,
        stills_of_video,
    )
    from openmotion.pipeline.stills import write_png

    if path.suffix in (".motion", ".json"):
        film = open_composition(path)
        stills = stills_of_shots(film) if shots else stills_of_composition(film, count)
    else:
        beside = path.with_suffix(".motion")
        composition = open_composition(beside) if beside.is_file() else None
        stills = stills_of_video(path, count, composition)
    write_png(out, contact_sheet(stills))
