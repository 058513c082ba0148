"""Each command does what it says."""

import json

import cv2
import pytest

from openmotion.media import probe
from openmotion.settings import worker_environment


def test_help_names_every_command(run):
    done = run("--help")

    assert done.returncode == 0
    for name in ("make", "plan", "render", "still", "sheet", "inspect", "recipes", "looks"):
        assert f" {name} " in done.stdout


def test_render_draws_a_document_again(run, motion, tmp_path):
    done = run("render", motion, "-o", "again.mp4")

    assert done.returncode == 0, done.stderr
    info = probe(tmp_path / "again.mp4")
    assert (info.width, info.height, info.frames) == (320, 180, 20)
    assert [path.name for path in tmp_path.iterdir()] == ["again.mp4"]


def test_still_draws_one_frame(run, motion, tmp_path):
    assert run("still", motion, "--at", "1.5", "-o", "x.png").returncode == 0

    assert cv2.imread(str(tmp_path / "x.png")).shape == (180, 320, 3)


@pytest.mark.parametrize("at", ["2", "-1", "99", "nan"])
def test_still_refuses_a_time_outside_the_film(run, motion, at):
    done = run("still", motion, f"--at={at}", "-o", "x.png")

    assert done.returncode == 1
    assert "the video lasts 2.000 s" in done.stderr


def test_sheet_shows_a_document(run, motion, tmp_path):
    assert run("sheet", motion, "-o", "sheet.png", "--count", "6").returncode == 0

    height, width, _ = cv2.imread(str(tmp_path / "sheet.png")).shape
    assert width > 2 * 320
    assert height > 180


def test_sheet_shows_a_video(run, motion, tmp_path):
    assert run("render", motion, "-o", "film.mp4").returncode == 0
    assert run("sheet", "film.mp4", "-o", "sheet.png").returncode == 0

    assert cv2.imread(str(tmp_path / "sheet.png")) is not None


def test_inspect_prints_the_texts_with_their_boxes(run, motion):
    data = json.loads(run("inspect", motion, "--json").stdout)

    assert (data["width"], data["height"], data["fps"], data["duration"]) == (320, 180, 10.0, 2.0)
    assert [text["text"] for text in data["texts"]] == ["First", "Second"]
    x, y, width, height = data["texts"][0]["bbox"]
    assert 0 <= x < x + width <= 320
    assert 0 <= y < y + height <= 180


def test_inspect_prints_a_table_too(run, motion):
    assert "Second" in run("inspect", motion).stdout


def test_plan_prints_a_storyboard_as_json(run):
    storyboard = json.loads(run("plan", "A 6 second video about tea.", "--json").stdout)

    assert storyboard["duration_s"] == 6
    assert storyboard["shots"]


def test_another_seed_is_planned_with(run):
    first, second = (
        json.loads(run("plan", "A video about tea.", "--json", "--seed", seed).stdout)["seed"]
        for seed in ("4", "5")
    )

    assert first != second


def test_plan_prints_a_table(run):
    done = run("plan", "A 6 second video about tea.")

    assert done.returncode == 0
    assert "recipe" in done.stdout


@pytest.mark.parametrize(("command", "entry"), [("recipes", "end_card"), ("looks", "look")])
def test_catalogues_list_what_there_is(run, command, entry):
    done = run(command)

    assert done.returncode == 0
    assert entry in done.stdout


@pytest.mark.parametrize("name", ["motion", "composition", "request"])
def test_schema_prints_json_schema(run, name):
    assert json.loads(run("schema", name).stdout)["type"] == "object"


def test_doctor_finds_this_machine_well(run):
    done = run("doctor")

    assert done.returncode == 0, done.stdout
    for name in ("python", "libEGL.so.1", "libGL.so.1", "fonts", "kernels", "disk", "cores"):
        assert name in done.stdout


def test_doctor_advises_where_the_cache_cannot_be_written(run, tmp_path):
    (tmp_path / "file").touch()
    done = run("doctor", env=_with(OPENMOTION_CACHE_DIR=str(tmp_path / "file")))

    assert done.returncode == 1
    assert "set OPENMOTION_CACHE_DIR" in done.stderr


def _with(**variables):
    environment = worker_environment()
    environment.pop("NUMBA_CACHE_DIR", None)
    return environment | variables


@pytest.mark.parametrize("name", ["film.webm", "film.gif", "film-%03d.png"])
def test_the_end_of_a_name_chooses_the_kind_of_file(run, motion, tmp_path, name):
    done = run("render", motion, name, "--width", "64")

    assert done.returncode == 0, done.stderr
    assert list(tmp_path.glob(name.replace("%03d", "*")))


def test_captions_poster_and_sprites_have_commands_of_their_own(run, motion, tmp_path):
    assert run("captions", motion, "a.srt").returncode == 0
    assert run("poster", motion, "a.jpg").returncode == 0
    assert run("sprites", motion, "s.png", "--count", "4").returncode == 0

    assert (tmp_path / "a.srt").read_text(encoding="utf-8").startswith("1\n00:00:0")
    assert all((tmp_path / name).stat().st_size for name in ("a.jpg", "s.png", "s.vtt", "s.json"))
    refused = run("captions", motion, "a.txt")
    assert refused.returncode == 1
    assert "captions are SubRip or WebVTT" in refused.stderr


def test_a_composition_by_itself_can_be_drawn_too(run, motion, tmp_path):
    composition = json.loads(motion.read_text(encoding="utf-8"))["composition"]
    (tmp_path / "film.json").write_text(json.dumps(composition), encoding="utf-8")

    assert run("render", "film.json", "film.mp4").returncode == 0
    assert run("still", "film.json", "--at", "1", "-o", "x.png").returncode == 0
    assert run("sheet", "film.json", "-o", "sheet.png").returncode == 0
    assert probe(tmp_path / "film.mp4").frames == 20


def test_a_composition_by_itself_is_not_laid_out_anew(run, motion, tmp_path):
    composition = json.loads(motion.read_text(encoding="utf-8"))["composition"]
    (tmp_path / "film.json").write_text(json.dumps(composition), encoding="utf-8")
    done = run("render", "film.json", "film.mp4", "--size", "180x320")

    assert done.returncode == 1
    assert "a composition without a brief" in done.stderr


def test_a_composition_that_contradicts_itself_is_refused_with_its_layer(run, motion, tmp_path):
    composition = json.loads(motion.read_text(encoding="utf-8"))["composition"]
    composition["scenes"][0]["layers"][0]["parent"] = "ghost"
    (tmp_path / "film.json").write_text(json.dumps(composition), encoding="utf-8")
    done = run("render", "film.json", "film.mp4")

    assert done.returncode == 1
    assert "has the parent 'ghost'" in done.stderr
