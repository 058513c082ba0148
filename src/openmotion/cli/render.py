"""`openmotion render`: a video from a `.motion` document."""

from pathlib import Path
from typing import Annotated

import typer

from openmotion.cli.exporting import (
    Captions,
    CodecOption,
    LoopOption,
    OutArgument,
    OutOption,
    Plays,
    Poster,
    RateOption,
    Scale,
    Size,
    Sprites,
    Transparent,
    Width,
    codec_of,
    rate_of,
    size_of,
    target_of,
    tell_companions,
)
from openmotion.cli.options import Assets, Cache, Document, Preset, PresetName, Workers
from openmotion.errors import InvalidRequest

_DRAFT_PX = 480  # the longer side of a draft


def render(
    file: Document,
    name: OutArgument = None,
    out: OutOption = None,
    codec: CodecOption = None,
    size: Size = None,
    width: Width = None,
    scale: Scale = None,
    fps: RateOption = None,
    transparent: Transparent = False,
    loop: LoopOption = False,
    plays: Plays = 0,
    captions: Captions = None,
    poster: Poster = False,
    sprites: Sprites = False,
    asset: Assets = None,
    workers: Workers = None,
    preset: Preset = PresetName.MG,
    cache: Cache = True,
    draft: Annotated[
        bool, typer.Option("--draft", help="A small, quick version to look at the timing.")
    ] = False,
) -> None:
    """Draw a document's composition again, sound included, as the kind of file that OUT names."""
    from openmotion.cli.session import begin, open_film
    from openmotion.cli.stages import shown_progress
    from openmotion.pipeline.formats import codec_for

    target = target_of(name, out)
    codec_for(target, codec_of(codec), transparent=transparent)  # before any work
    settings = begin()
    composition, document = open_film(Path(file))
    whole = composition.width, composition.height
    wanted = size_of(whole, size=size, width=width, scale=scale)
    if draft and wanted is None:
        from openmotion.pipeline.export import fitted

        wanted = fitted(whole, _DRAFT_PX)

    from openmotion.pipeline import render_video
    from openmotion.pipeline.assets import load_assets, parse_assets
    from openmotion.pipeline.clearing import without_grounds
    from openmotion.pipeline.export import is_alike
    from openmotion.pipeline.looping import looped
    from openmotion.pipeline.segment_cache import open_cache

    pictures, clips = load_assets(parse_assets(asset or ()))
    with shown_progress() as progress:
        if wanted is not None and not is_alike(wanted, whole):
            from openmotion.pipeline.replan import replan

            if document is None:
                raise InvalidRequest(
                    f"{file} is a composition without a brief: it cannot be laid out anew for "
                    f"{wanted[0]}x{wanted[1]}; keep its proportions of {whole[0]}x{whole[1]}"
                )
            composition = replan(document, wanted, progress=progress)
        if transparent:
            composition = without_grounds(composition)
        if loop:
            composition = looped(composition)
        render_video(
            composition,
            target,
            pictures=pictures,
            clips=clips,
            progress=progress,
            workers=settings.workers if workers is None else workers,
            preset=preset.value,
            codec=codec_of(codec),
            size=wanted,
            rate=rate_of(fps),
            plays=plays,
            cache=open_cache(settings) if cache else None,
        )
    tell_companions(
        composition,
        target,
        captions=captions,
        poster=poster,
        sprites=sprites,
        pictures=pictures,
        clips=clips,
    )
