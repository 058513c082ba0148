"""`openmotion plan`: the storyboard of a prompt, or several to choose from."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from openmotion.cli.options import Aspect, Design, Duration, Fps, Look, Seed

if TYPE_CHECKING:
    from openmotion.model import Content, Request, Storyboard

Alternatives = Annotated[
    int,
    typer.Option(
        "--alternatives",
        min=1,
        max=9,
        help="Give so many really different storyboards, each with stills and a document.",
    ),
]
Out = Annotated[
    Path,
    typer.Option("--out", "-o", metavar="FOLDER", help="The folder for the alternatives."),
]


def plan(
    prompt: Annotated[str, typer.Argument(help="What the video is about, in your words.")],
    duration: Duration = None,
    aspect: Aspect = None,
    look: Look = None,
    design: Design = None,
    seed: Seed = 0,
    fps: Fps = None,
    json: Annotated[bool, typer.Option("--json", help="Print the storyboard as JSON.")] = False,
    alternatives: Alternatives = 1,
    out: Out = Path("alternatives"),
) -> None:
    """Print the storyboard that a prompt gives, as a table or as JSON.

    With --alternatives, each one is put into a folder as NUMBER.motion, which `openmotion render`
    makes, and NUMBER.png, a still of each of its shots.
    """
    from openmotion.cli.request import build_request, read_design
    from openmotion.cli.session import begin

    begin()
    request = build_request(
        prompt,
        duration_s=duration,
        aspect_ratio=aspect,
        look=look,
        seed=seed,
        fps=fps,
        design=read_design(design),
    )
    if alternatives > 1:
        storyboards = _write_alternatives(request, alternatives, out)
        if json:
            print("[" + ",\n".join(one.model_dump_json(indent=2) for one in storyboards) + "]")
            return
        for number, one in enumerate(storyboards, start=1):
            print(f"{out / str(number)}.motion")
            _print(one)
        return

    from openmotion.director.offline import OfflineDirector

    director = OfflineDirector()
    storyboard = director.plan(director.understand(request), request.seed)
    if json:
        print(storyboard.model_dump_json(indent=2))
    else:
        _print(storyboard)


def _write_alternatives(request: "Request", count: int, out: Path) -> "list[Storyboard]":
    from openmotion.pipeline.alternatives import sketch_alternatives, write_sketches

    sketches = sketch_alternatives(request, count)
    write_sketches(sketches, out)
    return [sketch.document.storyboard for sketch in sketches]


def _print(storyboard: "Storyboard") -> None:
    from openmotion.cli.table import print_table

    sound = "silent" if storyboard.silent else f"{storyboard.mood} music"
    print(
        f"{storyboard.duration_s:.3f} s, {storyboard.width}x{storyboard.height}, "
        f"{storyboard.fps:.5g} fps, look {storyboard.look}, {sound}"
    )
    rows = [
        (
            f"{shot.start_s:.2f}",
            f"{shot.duration_s:.2f}",
            shot.recipe,
            shot.transition or "cut",
            shot.tone,
            f"{shot.energy:.2f}",
            words(shot.content),
        )
        for shot in storyboard.shots
    ]
    print_table(("start s", "length s", "recipe", "enters by", "tone", "energy", "words"), rows)


def words(content: "Content") -> str:
    """What a shot says, in one line."""
    parts = [content.label, content.headline, *content.lines]
    parts += [": ".join(filter(None, (item.title, item.detail))) for item in content.items]
    parts += [" ".join(filter(None, (figure.text, figure.label))) for figure in content.figures]
    if content.series is not None:
        parts += [
            f"{point.label} {content.series.prefix}{point.value:g}{content.series.unit}"
            if point.value is not None
            else point.label
            for point in content.series.points
        ]
    parts += [*content.left, *content.right, content.support, content.by]
    parts += [content.cta, content.link]
    return " / ".join(part for part in parts if part)
