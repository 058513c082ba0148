"""`openmotion poster`: the frame that says most."""

from pathlib import Path
from typing import Annotated

import typer

from openmotion.cli.options import Assets, Document


def poster(
    file: Document,
    out: Annotated[Path, typer.Argument(help="The picture to write: .png, .jpg or .webp.")],
    asset: Assets = None,
) -> None:
    """Draw the frame that stands for the film best."""
    from openmotion.cli.session import begin, open_composition

    begin()
    composition = open_composition(Path(file))

    from openmotion.pipeline.assets import load_assets, parse_assets
    from openmotion.pipeline.companions import write_poster

    pictures, clips = load_assets(parse_assets(asset or ()))
    write_poster(composition, out, pictures=pictures, clips=clips)
