"""`openmotion profile`: which layers of a `.motion` document take the time."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from openmotion.cli.options import Document, Preset, PresetName

if TYPE_CHECKING:
    from openmotion.pipeline.profiling import Spent


def profile(
    file: Document,
    step: Annotated[
        int, typer.Option(min=1, max=1000, help="Draw only every n-th frame of each segment.")
    ] = 1,
    most: Annotated[int, typer.Option(min=1, help="How many parts to name.")] = 25,
    preset: Preset = PresetName.MG,
) -> None:
    """Draw and encode a document in one process, and say what took how long."""
    from time import perf_counter

    from openmotion.cli.session import begin, open_composition
    from openmotion.cli.table import print_table

    begin()
    composition = open_composition(Path(file))

    from openmotion.pipeline.profiling import profile_film
    from openmotion.render import warm_kernels

    warm_kernels()
    found = profile_film(composition, perf_counter, step=step, preset=preset.value)
    titles = ("share", "median ms", "p95 ms", "frames", "kind", "scene", "name")
    print_table(titles, [_row(found.drawing), _row(found.encoding)])
    print_table(titles, [_row(part) for part in found.parts[:most]])


def _row(spent: "Spent") -> tuple[str, ...]:
    return (
        f"{spent.share:.1%}",
        f"{spent.median_ms:.2f}",
        f"{spent.p95_ms:.2f}",
        str(spent.frames),
        spent.kind,
        spent.scene,
        spent.name,
    )
