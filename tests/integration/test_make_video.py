"""From a request to a file, with a director that plans one small film."""

import hashlib

import pytest
from tests.support.films import OneFilmDirector, film_of

from openmotion.errors import InvalidComposition, OutputUnwritable
from openmotion.media import probe, read_sound
from openmotion.model import Request, read_document
from openmotion.pipeline import STAGES, RenderPool, make_video, render_video

REQUEST = Request(prompt="Make a film.")


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made")
    told = []
    document = make_video(
        REQUEST, folder / "a.mp4", director=OneFilmDirector(), progress=told.append
    )
    return folder, document, told


def test_the_film_is_drawn_with_its_sound(made):
    folder, document, _ = made
    info = probe(folder / "a.mp4")

    assert (info.width, info.height, info.frames) == (320, 180, 20)
    assert info.sound is not None
    assert document.composition.duration_frames == 20


def test_the_document_is_written_beside_it(made):
    folder, document, _ = made

    assert read_document((folder / "a.motion").read_text(encoding="utf-8")) == document
    assert sorted(path.name for path in folder.iterdir()) == ["a.motion", "a.mp4"]


def test_the_report_measures_the_file_and_keeps_the_notes_of_the_brief(made):
    _, document, _ = made

    assert document.report.measures
    assert "the colours were left to the look" in [
        finding.message for finding in document.report.findings
    ]


def test_every_stage_is_told_from_start_to_end(made):
    _, _, told = made

    for stage in STAGES:
        reports = [progress for progress in told if progress.stage == stage]
        assert reports[-1].is_finished, stage
    frames = [progress.done for progress in told if progress.stage == "draw"]
    assert frames == sorted(frames)
    assert frames[-1] == 20


def test_the_number_of_workers_does_not_show(tmp_path):
    film = film_of(4, fps=25, width=180, height=320)
    for workers in (1, 2, 3):
        render_video(film, tmp_path / f"{workers}.mp4", workers=workers)

    assert len({digest(tmp_path / f"{workers}.mp4") for workers in (1, 2, 3)}) == 1


@pytest.mark.parametrize("fps", [24, 25, 29.97, 30, 50, 60])
def test_a_video_lasts_exactly_as_long_as_planned(tmp_path, fps):
    film = film_of(1.2, fps=fps, width=64, height=36)

    render_video(film, tmp_path / "a.mp4", workers=1)

    info = probe(tmp_path / "a.mp4")
    sound = read_sound(tmp_path / "a.mp4")
    assert info.rate == film.rate.exact
    assert info.frames == film.duration_frames
    assert info.duration_s == pytest.approx(film.duration_frames / film.rate.exact, abs=1e-6)
    assert sound is not None
    assert len(sound) == film.rate.samples(film.duration_frames, 48_000)


def test_the_shortest_video_is_one_frame(tmp_path):
    render_video(film_of(0.1, width=64, height=36), tmp_path / "a.mp4", workers=1)

    assert probe(tmp_path / "a.mp4").frames == 1


def test_five_minutes_are_exact_too(tmp_path):
    render_video(
        film_of(300, fps=10, width=64, height=36, sound=False), tmp_path / "a.mp4", workers=2
    )

    info = probe(tmp_path / "a.mp4")
    assert (info.frames, info.duration_s) == (3000, 300.0)


def test_a_silent_film_has_no_sound_stream(tmp_path):
    render_video(film_of(0.5, sound=False), tmp_path / "a.mp4", workers=1)

    assert probe(tmp_path / "a.mp4").sound is None


def test_a_composition_that_contradicts_itself_is_refused_before_any_work(tmp_path):
    film = film_of().model_copy(update={"duration_frames": 7})

    with pytest.raises(InvalidComposition):
        render_video(film, tmp_path / "a.mp4")

    assert list(tmp_path.iterdir()) == []


def test_a_name_that_asks_for_no_kind_of_file_is_refused_with_advice(tmp_path):
    with pytest.raises(OutputUnwritable, match=r"for an MP4 file name it film\.mp4"):
        render_video(film_of(), tmp_path / "film.avi")


def test_a_document_that_cannot_be_written_leaves_no_video_either(tmp_path):
    (tmp_path / "a.motion").mkdir()

    with pytest.raises(OutputUnwritable, match=r"a\.motion"):
        make_video(REQUEST, tmp_path / "a.mp4", director=OneFilmDirector(film_of(0.5)))

    assert [path.name for path in tmp_path.iterdir()] == ["a.motion"]


def test_warm_workers_draw_one_film_after_the_other(tmp_path):
    with RenderPool(1) as pool:
        workers = pool.process_ids
        for name in ("a.mp4", "b.mp4"):
            render_video(film_of(1, width=64, height=36), tmp_path / name, pool=pool)

        assert pool.process_ids == workers
    assert digest(tmp_path / "a.mp4") == digest(tmp_path / "b.mp4")
