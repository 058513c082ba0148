"""Segments and sound, taken from what is kept of earlier films or made now."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from openmotion.media import encode_sound
from openmotion.media.coding import Coding
from openmotion.model import Composition, FrameRate, Span
from openmotion.pipeline.messages import Clips, Pictures, Segment
from openmotion.pipeline.pool import RenderPool
from openmotion.pipeline.segment_cache import Entry, SegmentCache
from openmotion.pipeline.segment_key import segment_keys, sound_key
from openmotion.pipeline.versions import code_digest, installed_versions

if TYPE_CHECKING:
    from openmotion.media.sound import SoundCodec


def draw_kept(
    pool: RenderPool,
    cache: SegmentCache | None,
    composition: Composition,
    spans: Sequence[Span],
    folder: Path,
    *,
    coding: Coding,
    pictures: Pictures,
    clips: Clips,
    watch: bool,
    size: tuple[int, int],
    rate: FrameRate,
    on_frames: Callable[[int], None],
) -> list[Segment]:
    """Segments in the order of `spans`; only those that are not kept are drawn.

    Arguments and errors as for `RenderPool.draw`; without a cache everything is drawn.
    """
    if cache is None:
        return pool.draw(
            composition,
            spans,
            folder,
            coding=coding,
            pictures=pictures,
            clips=clips,
            watch=watch,
            size=size,
            rate=rate,
            on_frames=on_frames,
        )
    keys = segment_keys(
        composition,
        spans,
        coding=coding,
        size=size,
        rate=rate,
        pictures=pictures,
        clips=clips,
        made_by=_makers(),
    )
    found = dict(_found(cache, keys, folder, watch))
    missing = [number for number in range(len(spans)) if number not in found]
    ready = sum(spans[number].length for number in found)
    on_frames(ready)
    if missing:
        drawn = pool.draw(
            composition,
            [spans[number] for number in missing],
            folder,
            coding=coding,
            pictures=pictures,
            clips=clips,
            watch=watch,
            size=size,
            rate=rate,
            on_frames=lambda done: on_frames(ready + done),
        )
        for number, segment in zip(missing, drawn, strict=True):
            found[number] = segment
            cache.put(keys[number], Entry(segment.path.read_bytes(), segment.copies))
        cache.tidy()
    return [found[number] for number in range(len(spans))]


def mix_kept(
    composition: Composition, codec: "SoundCodec | None", cache: SegmentCache | None
) -> bytes | None:
    """The sound track of a composition, encoded; None for a silent one or a silent format."""
    if codec is None:
        return None
    key = sound_key(composition, codec, _makers())
    kept = None if cache is None else cache.get(key)
    if kept is not None:
        return kept.data or None
    # Its libraries take half a second to load, in which the workers draw already.
    from openmotion.audio import mix_sound  # noqa: PLC0415

    samples = mix_sound(composition)
    track = None if samples is None else encode_sound(samples, codec)
    if cache is not None:
        cache.put(key, Entry(track or b""))
    return track


def _makers() -> str:
    """What decides how a film looks and sounds besides its composition."""
    return installed_versions().model_dump_json() + code_digest()


def _found(
    cache: SegmentCache, keys: Sequence[str], folder: Path, watch: bool
) -> list[tuple[int, Segment]]:
    """Segments that are kept, with their numbers, in files of their own."""
    found = []
    for number, key in enumerate(keys):
        entry = cache.get(key, with_copies=watch)
        if entry is not None:
            path = folder / f"kept-{number:05}.mp4"
            path.write_bytes(entry.data)
            found.append((number, Segment(path, entry.copies)))
    return found
