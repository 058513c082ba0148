"""A rendering process that dies costs time, not the video."""

import os
import signal
from pathlib import Path

import pytest
from tests.support.films import film_of

from openmotion.errors import EncodingFailed, FontUnavailable
from openmotion.model import Span
from openmotion.pipeline.pool import RenderPool

FILM = film_of(3, fps=30, width=640, height=360)
SPANS = [Span(start=start, end=start + 15) for start in range(0, 90, 15)]


def draw(folder: Path, on_frames=lambda *_: None, film=FILM, **settings):
    folder.mkdir()
    with RenderPool(1, **settings) as pool:
        segments = pool.draw(
            film, SPANS, folder, pictures={}, on_frames=lambda done: on_frames(pool, done)
        )
        return [segment.path.read_bytes() for segment in segments]


def kill_one(pool):
    os.kill(pool.process_ids[0], signal.SIGKILL)


def test_a_killed_worker_is_replaced_and_its_segment_drawn_again(tmp_path):
    killed = []

    def on_frames(pool, done):
        if done and not killed:
            killed.append(pool.process_ids[0])
            kill_one(pool)

    whole = draw(tmp_path / "whole")

    assert draw(tmp_path / "killed", on_frames) == whole
    assert killed


def test_a_segment_that_kills_three_workers_ends_the_video(tmp_path):
    def on_frames(pool, done):
        if done % SPANS[0].length:  # in the middle of a segment, not while starting again
            kill_one(pool)

    told = r"died 3 times while drawing frames [0-9 to]+\(.*frame \d+, "

    with pytest.raises(EncodingFailed, match=told):
        draw(tmp_path / "killed", on_frames)


def test_a_worker_that_hangs_is_replaced_and_its_segment_drawn_again(tmp_path):
    stopped = []

    def on_frames(pool, done):
        if done and not stopped:
            stopped.append(pool.process_ids[0])
            os.kill(stopped[0], signal.SIGSTOP)

    whole = draw(tmp_path / "whole")

    assert draw(tmp_path / "stopped", on_frames, hanging_s=3) == whole
    assert stopped


def test_an_error_in_a_worker_arrives_as_what_it_was(tmp_path):
    text = FILM.scenes[0].layers[0]
    run = text.lines[0].runs[0]
    style = run.style.model_copy(update={"family": "no-such-family"})
    line = text.lines[0].model_copy(update={"runs": (run.model_copy(update={"style": style}),)})
    scene = FILM.scenes[0].model_copy(
        update={"layers": (text.model_copy(update={"lines": (line,)}),)}
    )
    film = FILM.model_copy(update={"scenes": (scene, *FILM.scenes[1:])})

    with pytest.raises(FontUnavailable, match="no-such-family"):
        draw(tmp_path / "font", film=film)


def test_a_worker_that_died_between_two_films_is_replaced(tmp_path):
    with RenderPool(1) as pool:
        first = pool.draw(FILM, SPANS, tmp_path, pictures={})
        drawn = [segment.path.read_bytes() for segment in first]
        kill_one(pool)
        second = pool.draw(FILM, SPANS, tmp_path, pictures={})

        assert [segment.path.read_bytes() for segment in second] == drawn


def test_a_pool_that_met_an_error_draws_again(tmp_path):
    def stop(_):
        raise KeyboardInterrupt

    with RenderPool(1) as pool:
        with pytest.raises(KeyboardInterrupt):
            pool.draw(FILM, SPANS, tmp_path, pictures={}, on_frames=stop)

        assert pool.process_ids == []
        assert len(pool.draw(FILM, SPANS, tmp_path, pictures={})) == len(SPANS)
