"""`openmotion plan`: the storyboard of a prompt, nothing drawn."""

from typing import TYPE_CHECKING, Annotated

import typer

from openmotion.cli.options import Aspect, Duration, Fps, Look, Seed

if TYPE_CHECKING:
    from openmotion.model import Content, Storyboard


def plan(
    prompt: Annotated[str, typer.Argument(help="What the video is about, in your words.")],
    duration: Duration = None,
    aspect: Aspect = None,
    look: Look = None,
    seed: Seed = 0,
    fps: Fps = None,
    json: Annotated[bool, typer.Option("--json", help="Print the storyboard as JSON.")] = False,
) -> None:
    """Print the storyboard that a prompt gives, as a table or as JSON."""
    from openmotion.cli.request import build_request
    from openmotion.cli.session import begin

    begin()
    request = build_request(
        prompt, duration_s=duration, aspect_ratio=aspect, look=look, seed=seed, fps=fps
    )

    from openmotion.director.offline import OfflineDirector

    director = OfflineDirector()
    storyboard = director.plan(director.understand(request), request.seed)
    if json:
        print(storyboard.model_dump_json(indent=2))
    else:
        _print(storyboard)


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
