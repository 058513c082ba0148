"""Files beside a film: captions, poster, sprites, each with what it says it holds."""

import json
import re

import cv2
import numpy as np
import pytest
from tests.support.compositions import composition_of, scene_of, text_of
from tests.support.films import film_of

from openmotion.errors import InvalidRequest, OutputUnwritable
from openmotion.model import Ground
from openmotion.pipeline.clearing import without_grounds
from openmotion.pipeline.companions import (
    Companions,
    write_companions,
    write_film_captions,
    write_sprites,
)
from openmotion.pipeline.looping import looped
from openmotion.pipeline.poster import poster_frame
from openmotion.pipeline.sprites import draw_sprites, usual_count
from openmotion.pipeline.stills import write_picture
from openmotion.render import Renderer

FILM = film_of(2.0, width=320, height=180)


def test_everything_lies_beside_the_film_under_its_name(tmp_path):
    made = write_companions(FILM, tmp_path / "a.mp4", Companions("srt", poster=True, sprites=True))

    names = {"a.srt", "a-poster.jpg", "a-sprites.jpg", "a-sprites.vtt", "a-sprites.json"}
    assert {path.name for path in made} == names
    assert {path.name for path in tmp_path.iterdir()} == names


def test_nothing_is_written_that_was_not_wanted(tmp_path):
    assert write_companions(FILM, tmp_path / "a.mp4", Companions()) == ()
    assert list(tmp_path.iterdir()) == []


def test_captions_say_what_is_on_screen(tmp_path):
    write_film_captions(FILM, tmp_path / "a.srt", "srt")
    written = (tmp_path / "a.srt").read_text(encoding="utf-8")

    assert re.findall(r"[A-Z]\w+", written) == ["First", "Second"]


def test_captions_of_a_loop_do_not_read_its_start_again(tmp_path):
    write_film_captions(looped(FILM), tmp_path / "a.srt", "srt")

    assert (tmp_path / "a.srt").read_text(encoding="utf-8").count("First") == 1


def test_the_poster_is_the_scene_with_most_to_see():
    empty = scene_of(name="s1", start=0, end=30)
    full = scene_of(text_of("Everything at once", size=60), name="s2", start=30, end=60)
    frame = poster_frame(composition_of(empty, full))

    assert 30 <= frame < 60


def test_the_poster_of_a_clear_film_keeps_its_alpha(tmp_path):
    write_companions(without_grounds(FILM), tmp_path / "a.webm", Companions(poster=True))
    picture = cv2.imread(str(tmp_path / "a-poster.png"), cv2.IMREAD_UNCHANGED)

    assert picture.shape == (180, 320, 4)
    assert (picture[..., 3].min(), picture[..., 3].max()) == (0, 255)


def test_sprites_stand_where_the_tables_say(tmp_path):
    image, track, table = write_sprites(FILM, tmp_path / "s.png", count=5, side_px=64)
    sheet = cv2.imread(str(image))
    facts = json.loads(table.read_text())
    renderer = Renderer(FILM, size=(64, 36))

    assert sheet.shape[:2] == (facts["height"], facts["width"])
    assert len(facts["frames"]) == 5
    for index, place in enumerate(facts["frames"]):
        x, y, width, height = (place[name] for name in "xywh")
        shown = sheet[y : y + height, x : x + width, ::-1].astype(int)
        wanted = renderer.frame(4 * index + 2)[..., :3]
        assert np.abs(shown - wanted).mean() < 3
    places = re.findall(r"s\.png#xywh=(\d+),(\d+),(\d+),(\d+)", track.read_text())
    assert [tuple(map(int, place)) for place in places] == [
        (place["x"], place["y"], place["w"], place["h"]) for place in facts["frames"]
    ]


def test_sprites_cover_the_whole_time_without_gaps():
    sprites = draw_sprites(FILM, count=7, side_px=32).sprites

    assert sprites[0].start_s == 0
    assert sprites[-1].end_s == 2.0
    assert [one.end_s for one in sprites[:-1]] == [one.start_s for one in sprites[1:]]


def test_a_sheet_has_one_frame_a_second_but_ten_at_least():
    assert usual_count(FILM) == 10
    assert usual_count(film_of(30.0)) == 30
    assert usual_count(film_of(0.5)) == 5


def test_columns_can_be_chosen():
    sheet = draw_sprites(FILM, count=6, side_px=32, columns=3)

    assert sheet.pixels.shape[:2] == (2 * 18, 3 * 32)


@pytest.mark.parametrize("changes", [{"count": 0}, {"count": 20, "side_px": 320, "columns": 60}])
def test_an_impossible_sheet_is_refused(changes):
    with pytest.raises(InvalidRequest):
        draw_sprites(FILM, **changes)


def test_a_film_without_grounds_has_none_left():
    film = without_grounds(FILM)

    assert {scene.ground.kind for scene in film.scenes} == {"none"}
    assert {scene.finish.grain for scene in film.scenes} == {0.0}
    assert film.scenes[0].layers == FILM.scenes[0].layers


def test_a_looped_film_keeps_its_length_and_leads_back():
    film = looped(FILM)
    join = film.transitions[-1]

    assert film.duration_frames == FILM.duration_frames
    assert (join.outgoing, join.incoming, join.end) == ("s2", "s1", 20)
    assert looped(film) == film


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
def test_a_picture_is_written_as_its_name_says(tmp_path, suffix):
    pixels = np.full((20, 30, 3), (200, 60, 20), np.uint8)
    write_picture(tmp_path / f"a.{suffix}", pixels)
    shown = cv2.imread(str(tmp_path / f"a.{suffix}"))

    assert np.abs(shown[..., ::-1].astype(int) - pixels).max() <= 6


@pytest.mark.parametrize(("name", "channels"), [("a.bmp", 3), ("a", 3), ("a.jpg", 4)])
def test_a_picture_of_another_kind_is_refused(tmp_path, name, channels):
    with pytest.raises(OutputUnwritable, match=r"\.png"):
        write_picture(tmp_path / name, np.zeros((4, 4, channels), np.uint8))


def test_a_clear_ground_makes_a_clear_still():
    film = composition_of(
        scene_of(text_of("Clear")).model_copy(
            update={"ground": Ground(kind="none", colours=("#000000",))}
        )
    )
    frame = Renderer(film).frame(30)

    assert frame[5, 5].tolist() == [0, 0, 0, 0]
    assert frame[..., 3].max() == 255
