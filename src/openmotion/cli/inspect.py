"""`openmotion inspect`: every text of a document, where it settles and how long it stands."""

import json as json_format
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from openmotion.cli.options import Document

if TYPE_CHECKING:
    from openmotion.model import Composition
    from openmotion.render import SettledText


def inspect(
    file: Document,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Print each text with its settled box in pixels, its font size, start and end."""
    from openmotion.cli.session import begin, open_composition

    begin()
    composition = open_composition(Path(file))

    from openmotion.render import settled_texts

    texts = settled_texts(composition)
    if json:
        print(json_format.dumps(_as_data(composition, texts), ensure_ascii=False, indent=2))
    else:
        _print(texts)


def _as_data(composition: "Composition", texts: "tuple[SettledText, ...]") -> dict[str, object]:
    return {
        "width": composition.width,
        "height": composition.height,
        "fps": composition.rate.fps,
        "duration": composition.rate.seconds(composition.duration_frames),
        "texts": [
            {
                "text": text.text,
                "start": text.start_s,
                "end": text.end_s,
                "bbox": [text.box.x, text.box.y, text.box.width, text.box.height],
                "font_px": text.font_px,
                "kind": text.kind,
                "scene": text.scene,
                "layer": text.layer,
            }
            for text in texts
        ],
    }


def _print(texts: "tuple[SettledText, ...]") -> None:
    from openmotion.cli.table import print_table

    print_table(
        ("start s", "end s", "x", "y", "width", "height", "font px", "kind", "text"),
        [
            (
                f"{text.start_s:.2f}",
                f"{text.end_s:.2f}",
                f"{text.box.x:.0f}",
                f"{text.box.y:.0f}",
                f"{text.box.width:.0f}",
                f"{text.box.height:.0f}",
                f"{text.font_px:.0f}",
                text.kind,
                text.text,
            )
            for text in texts
        ],
    )
