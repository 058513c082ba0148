"""`openmotion revise`, `log`, `diff`, `revert`: changes of a video and its revisions."""

from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from openmotion.cli.exporting import CodecName, CodecOption, codec_of
from openmotion.cli.options import Cache, Preset, PresetName, Workers

if TYPE_CHECKING:
    from openmotion.model import MotionDocument
    from openmotion.pipeline.local import Drawing

Document = Annotated[Path, typer.Argument(metavar="FILE.motion", help="The video's document.")]
Output = Annotated[Path, typer.Option("--out", "-o", help="The video to write.")]


def revise(
    file: Document,
    change: Annotated[str, typer.Argument(help="What shall be different, in your words.")],
    out: Output,
    codec: CodecOption = None,
    workers: Workers = None,
    preset: Preset = PresetName.MG,
    cache: Cache = True,
) -> None:
    """Change a video as you say; what you do not name stays as it is.

    Beside the new video its document is written, with all revisions before it.
    """
    start = perf_counter()
    document, drawing = _ready(file, codec, workers, preset, cache=cache)

    from openmotion.cli.stages import shown_progress
    from openmotion.pipeline import revise_video

    with shown_progress() as progress:
        drawing["progress"] = progress
        made = revise_video(document, change, out, **drawing)
    _tell(document, made)
    length = made.composition.rate.seconds(made.composition.duration_frames)
    print(
        f"{out}: revision {made.lineage.number}, {length:.3f} s, "
        f"made in {perf_counter() - start:.1f} s"
    )


def log(file: Document) -> None:
    """List the revisions of a video, the oldest first."""
    from openmotion.cli.session import begin, open_document
    from openmotion.cli.table import print_table

    begin()
    document = open_document(file)

    from openmotion.pipeline.revising import revisions_of

    print_table(
        ("revision", "of", "length s", "shots", "asked for"),
        [
            (
                f"{one.lineage.number}",
                f"{one.lineage.parent or ''}",
                f"{one.storyboard.duration_s:.2f}",
                f"{len(one.storyboard.shots)}",
                one.lineage.words or document.request.prompt,
            )
            for one in revisions_of(document)
        ],
    )


def diff(
    file: Document,
    first: Annotated[int | None, typer.Argument(help="A revision. Default: the parent.")] = None,
    second: Annotated[int | None, typer.Argument(help="Another. Default: the newest.")] = None,
    picture: Annotated[
        Path | None, typer.Option("--picture", help="Also draw both side by side, NAME.png.")
    ] = None,
) -> None:
    """Say in words what is different between two revisions of a video."""
    from openmotion.cli.session import begin, open_document

    begin()
    document = open_document(file)

    from openmotion.errors import InvalidRequest
    from openmotion.pipeline.comparison import compare_revisions, comparison_sheet
    from openmotion.pipeline.revising import find_revision
    from openmotion.pipeline.stills import write_picture

    newest = document.lineage.number if second is None else second
    after = find_revision(document, newest)
    number = after.lineage.parent if first is None else first
    if number is None:
        raise InvalidRequest(f"revision {newest} is the first; name another one to compare it with")
    before = find_revision(document, number)
    for line in compare_revisions(before, after).lines or ("no difference",):
        print(line)
    if picture is not None:
        write_picture(picture, comparison_sheet(before, after))


def revert(
    file: Document,
    number: Annotated[int, typer.Argument(help="The revision to bring back.")],
    out: Output,
    codec: CodecOption = None,
    workers: Workers = None,
    preset: Preset = PresetName.MG,
    cache: Cache = True,
) -> None:
    """Make an earlier revision the newest again; those between them are kept."""
    document, drawing = _ready(file, codec, workers, preset, cache=cache)

    from openmotion.cli.stages import shown_progress
    from openmotion.pipeline import revert_video

    with shown_progress() as progress:
        drawing["progress"] = progress
        made = revert_video(document, number, out, **drawing)
    print(f"{out}: revision {made.lineage.number} is revision {number} again")


def _ready(
    file: Path, codec: CodecName | None, workers: int | None, preset: PresetName, *, cache: bool
) -> "tuple[MotionDocument, Drawing]":
    """The document to change, and how the change is drawn."""
    from openmotion.cli.session import begin, open_document

    settings = begin()
    document = open_document(file)

    from openmotion.pipeline.segment_cache import open_cache

    return document, {
        "workers": settings.workers if workers is None else workers,
        "preset": preset.value,
        "codec": codec_of(codec),
        "cache": open_cache(settings) if cache else None,
    }


def _tell(before: "MotionDocument", after: "MotionDocument") -> None:
    from openmotion.cli.failure import say
    from openmotion.director.revise.difference import tell_difference

    for line in tell_difference(before.storyboard, after.storyboard):
        print(line)
    for note in after.lineage.notes:
        say("note", note)
