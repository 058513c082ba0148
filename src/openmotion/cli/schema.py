"""`openmotion schema`: JSON Schema of the documents."""

import json
from enum import StrEnum
from typing import Annotated

import typer


class DocumentName(StrEnum):
    """The documents of a video."""

    MOTION = "motion"
    REQUEST = "request"
    BRIEF = "brief"
    STORYBOARD = "storyboard"
    COMPOSITION = "composition"
    REPORT = "report"


def schema(
    document: Annotated[DocumentName, typer.Argument(help="Which one.")] = DocumentName.MOTION,
) -> None:
    """Print the JSON Schema of a document; `motion` is the file that holds all others."""
    from openmotion import model

    kinds: dict[DocumentName, type[model.Frozen]] = {
        DocumentName.MOTION: model.MotionDocument,
        DocumentName.REQUEST: model.Request,
        DocumentName.BRIEF: model.Brief,
        DocumentName.STORYBOARD: model.Storyboard,
        DocumentName.COMPOSITION: model.Composition,
        DocumentName.REPORT: model.Report,
    }
    print(json.dumps(kinds[document].model_json_schema(), ensure_ascii=False, indent=2))
