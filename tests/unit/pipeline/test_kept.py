"""Only what is not kept is drawn and mixed."""

import pytest
from tests.support.compositions import composition_of, scene_of, text_of

from openmotion.media.coding import Coding
from openmotion.model import Span
from openmotion.pipeline.kept import draw_kept, mix_kept
from openmotion.pipeline.messages import Segment
from openmotion.pipeline.segment_cache import SegmentCache

SPANS = [Span(start=0, end=30), Span(start=30, end=60)]


class WritingPool:
    """Writes the numbers of a segment's frames instead of drawing them."""

    def __init__(self):
        self.drawn = []

    def draw(self, composition, spans, folder, *, on_frames, **_):
        made = []
        for number, span in enumerate(spans):
            path = folder / f"{number}.mp4"
            path.write_text(f"{span.start} to {span.end}")
            self.drawn.append((span.start, span.end))
            made.append(Segment(path, None))
            on_frames(sum(span.length for span in spans[: number + 1]))
        return made


@pytest.fixture
def cache(tmp_path):
    return SegmentCache(tmp_path / "kept", 1 << 20)


def film(second="Second"):
    return composition_of(
        scene_of(text_of("First", end=30), name="s1", end=30),
        scene_of(text_of(second, end=30), name="s2", start=30, end=60),
    )


def draw(composition, cache, folder, told=None):
    folder.mkdir(exist_ok=True)
    pool = WritingPool()
    segments = draw_kept(
        pool,  # type: ignore[arg-type]  # a pool that draws nothing
        cache,
        composition,
        SPANS,
        folder,
        coding=Coding(),
        pictures={},
        clips={},
        watch=False,
        size=(480, 270),
        rate=composition.rate,
        on_frames=(told if told is not None else []).append,
    )
    return pool.drawn, [segment.path.read_text() for segment in segments]


def test_a_second_time_nothing_is_drawn(cache, tmp_path):
    first = draw(film(), cache, tmp_path / "a")
    second = draw(film(), cache, tmp_path / "b")

    assert first == ([(0, 30), (30, 60)], ["0 to 30", "30 to 60"])
    assert second == ([], ["0 to 30", "30 to 60"])


def test_only_the_changed_scene_is_drawn(cache, tmp_path):
    draw(film(), cache, tmp_path / "a")
    drawn, segments = draw(film("Other"), cache, tmp_path / "b")

    assert drawn == [(30, 60)]
    assert segments == ["0 to 30", "30 to 60"]


def test_what_is_kept_counts_as_done(cache, tmp_path):
    draw(film(), cache, tmp_path / "a")
    told = []
    draw(film("Other"), cache, tmp_path / "b", told)

    assert told == [30, 60]


def test_without_a_cache_everything_is_drawn(tmp_path):
    for name in ("a", "b"):
        assert draw(film(), None, tmp_path / name)[0] == [(0, 30), (30, 60)]


def test_sound_is_mixed_once(cache):
    silent = film().model_copy(update={"silent": True})

    assert mix_kept(silent, "aac", cache) is None
    assert mix_kept(silent, "aac", cache) is None
    assert mix_kept(film(), None, cache) is None
    track = mix_kept(film(), "aac", cache)
    assert track
    assert mix_kept(film(), "aac", cache) == track
