"""Options that several commands share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class PresetName(StrEnum):
    """The encoder's presets."""

    MG = "mg"
    QUALITY = "quality"


Duration = Annotated[
    float | None, typer.Option(help="Seconds, 1 to 300. Default: as the prompt says, or 15.")
]
Aspect = Annotated[str | None, typer.Option(help="16:9, 9:16, 1:1, 4:5 or 21:9.")]
Look = Annotated[str | None, typer.Option(help="An art direction; `openmotion looks` lists them.")]
Design = Annotated[
    Path | None,
    typer.Option(
        help="A design document, such as DESIGN.md: colours, letters, corners, voice.",
        metavar="FILE",
    ),
]
Seed = Annotated[int, typer.Option(help="Another seed gives another video of the same prompt.")]
Fps = Annotated[float | None, typer.Option(help="Frames a second, 10 to 120.")]
Workers = Annotated[
    int | None,
    typer.Option(min=0, max=256, help="Rendering processes; 0 takes one for each core."),
]
Preset = Annotated[PresetName, typer.Option(help="mg encodes fast, quality smaller and slower.")]
Document = Annotated[
    str,
    typer.Argument(metavar="FILE.motion", help="A .motion document, or a composition as .json."),
]
Assets = Annotated[
    list[str] | None,
    typer.Option(
        metavar="ID=PATH", help="A picture or clip that the document names; once for each."
    ),
]
Cache = Annotated[
    bool,
    typer.Option(
        "--cache/--no-cache", help="Take parts that were drawn before from OPENMOTION_CACHE_DIR."
    ),
]
