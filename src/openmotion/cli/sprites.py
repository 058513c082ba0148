"""`openmotion sprites`: small frames in a grid, with their times and places."""

from pathlib import Path
from typing import Annotated

import typer

from openmotion.cli.options import Assets, Document


def sprites(
    file: Document,
    out: Annotated[Path, typer.Argument(help="The picture to write: .png, .jpg or .webp.")],
    count: Annotated[
        int | None, typer.Option(help="How many frames. Default: one a second.", min=1, max=400)
    ] = None,
    side: Annotated[
        int, typer.Option(help="The longer side of each, pixels.", min=16, max=1024)
    ] = 192,
    columns: Annotated[
        int | None, typer.Option(help="Of the grid. Default: about square.", min=1, max=400)
    ] = None,
    asset: Assets = None,
) -> None:
    """Draw frames in a grid, and beside it NAME.vtt and NAME.json that say what is where."""
    from openmotion.cli.session import begin, open_composition

    begin()
    composition = open_composition(Path(file))

    from openmotion.pipeline.assets import load_assets, parse_assets
    from openmotion.pipeline.companions import write_sprites

    pictures, clips = load_assets(parse_assets(asset or ()))
    made = write_sprites(
        composition,
        out,
        count=count,
        side_px=side,
        columns=columns,
        pictures=pictures,
        clips=clips,
    )
    for path in made:
        print(path)
