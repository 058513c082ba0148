"""`openmotion explain`: why things are on screen at a moment."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from openmotion.director.sources import Source
    from openmotion.pipeline.explanation import Explanation


def explain(
    file: Annotated[Path, typer.Argument(metavar="FILE.motion", help="The video's document.")],
    at: Annotated[float, typer.Option("--at", min=0, help="The moment, in seconds.")] = 0.0,
) -> None:
    """Say which words of the prompt, which recipe and which rule put each thing on screen."""
    from openmotion.cli.session import begin, open_document

    begin()
    document = open_document(file)

    from openmotion.pipeline.explanation import explain as explain_moment

    _print(explain_moment(document, at))


def _print(found: "Explanation") -> None:
    from openmotion.cli.table import print_table

    shot = found.shot
    end_s = shot.start_s + shot.duration_s
    way = f", played as {shot.choreography}" if shot.choreography else ""
    enters = f"; it enters by {shot.transition}" if shot.transition else ""
    print(
        f"{found.time_s:g} s: shot {found.number}, {shot.start_s:.2f} to {end_s:.2f} s, "
        f"recipe {shot.recipe}{way}{enters}"
    )
    print(f"  recipe: {found.recipe}")
    print(f"  rule: {shot.rule or 'not recorded'}; its part in the story: {shot.role}")
    print(f"  behind it: {found.ground}, {shot.tone}")
    if found.texts:
        print()
        print_table(
            ("text", "field", "words of the prompt"),
            [
                (text.text, text.field or "mock-up", _told(text.sources) or "ours")
                for text in found.texts
            ],
        )
    if found.layers:
        print(f"\ndrawn by the recipe: {', '.join(found.layers)}")
    if found.reasons:
        print("\nfrom the prompt, for all shots:")
        for source in found.reasons:
            print(f"  {source.field}: {_told((source,))}")


def _told(sources: "tuple[Source, ...]") -> str:
    return "; ".join(
        f"“{source.words}” ({source.span.start}-{source.span.end})" for source in sources
    )
