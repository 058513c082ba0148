"""The stages in processes of a crew come to the same video as in one call."""

import hashlib
import json

import pytest
from tests.support.films import film_of
from tests.support.plans import plan_file

from openmotion.errors import (
    EncodingFailed,
)
from openmotion.model import Request, Span, read_document
from openmotion.pipeline import (
    Crew,
    Drawn,
    DrawSegment,
    JoinFilm,
    MixSound,
    OpenPlan,
    PlanFilm,
    Reached,
    ReviewFilm,
    make_video,
    render_video,
)

FILM = film_of(2, fps=30, width=320, height=180)


@pytest.fixture(scope="module")
def crew():
    with Crew(1, memory_bytes=4 << 30) as opened:
        yield opened


def order_for(folder, film=FILM, span=None, number=0):
    plan = folder / "plan.json"
    if not plan.exists():
        plan_file(plan, film)
    return DrawSegment(
        plan=plan,
        composition=film.model_dump_json()[:64],
        span=span or Span(start=0, end=film.duration_frames),
        preset="mg",
        video=folder / f"{number}.mp4",
        copies=folder / f"{number}.npy",
        still=folder / f"{number}.jpg",
    )


def review_of(folder, film, copies):
    return ReviewFilm(
        plan=folder / "plan.json",
        film=film,
        copies=copies,
        notes=("the attachment was not used",),
        document=folder / "film.motion",
        thumbnail=folder / "thumbnail.jpg",
    )


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_stages_make_the_same_bytes_as_one_call(crew, tmp_path):
    request = Request(prompt="A 2 second launch video for a calendar app called Tempo")
    heard = []
    plan = tmp_path / "plan.json"
    facts = crew.carry_out(
        PlanFilm(request.model_dump_json(), None, 15, "medium", plan),
        within_s=60,
        heard=heard.append,
    )
    assert crew.carry_out(OpenPlan(plan), within_s=60) == facts
    orders = [
        DrawSegment(
            plan=plan,
            composition=facts["composition"],
            span=Span(start=start, end=end),
            preset="mg",
            video=tmp_path / f"{start}.mp4",
            copies=tmp_path / f"{start}.npy",
            still=tmp_path / f"{start}.jpg",
        )
        for start, end in facts["spans"]
    ]
    for order in orders:
        crew.carry_out(order, within_s=60, heard=heard.append)
    sound, film = tmp_path / "sound.m4a", tmp_path / "film.mp4"
    assert crew.carry_out(MixSound(plan, sound), within_s=60) == {"is_silent": False}
    segments = tuple(order.video for order in orders)
    crew.carry_out(JoinFilm(plan, segments, sound, film), within_s=60)
    copies = tuple(order.copies for order in orders)
    reviewed = crew.carry_out(review_of(tmp_path, film, copies), within_s=60)

    whole = make_video(request, tmp_path / "whole.mp4", workers=1)

    assert digest(film) == digest(tmp_path / "whole.mp4")
    document = read_document((tmp_path / "film.motion").read_text(encoding="utf-8"))
    assert document.composition == whole.composition
    assert document.report.measures == whole.report.measures
    assert document.report.findings[0].message == "the attachment was not used"
    assert json.loads(json.dumps(reviewed))["report"]["measures"]
    assert (tmp_path / "thumbnail.jpg").read_bytes()[:2] == b"\xff\xd8"
    assert orders[0].still.read_bytes()[:2] == b"\xff\xd8"
    assert [one.step for one in heard if isinstance(one, Reached)] == [
        "brief",
        "storyboard",
        "compose",
        "check",
    ]
    frames = [one.frames for one in heard if isinstance(one, Drawn)]
    assert 0 < sum(frames) <= 60


def test_a_silent_film_has_no_sound_file(crew, tmp_path):
    plan_file(tmp_path / "plan.json", film_of(sound=False))

    facts = crew.carry_out(MixSound(tmp_path / "plan.json", tmp_path / "sound.m4a"), within_s=60)

    assert facts == {"is_silent": True}
    assert not (tmp_path / "sound.m4a").exists()


# F38
@pytest.mark.parametrize("fault", ["black", "short", "silent", "other"])
def test_a_file_that_is_not_what_was_planned_is_refused(crew, tmp_path, fault):
    order = order_for(tmp_path)
    crew.carry_out(order, within_s=60)
    film = tmp_path / "film.mp4"
    wrong = {
        "black": lambda: render_video(hidden(FILM), film, workers=1),
        "short": lambda: render_video(film_of(1, fps=30, width=320, height=180), film, workers=1),
        "silent": lambda: render_video(
            film_of(2, fps=30, width=320, height=180, sound=False), film
        ),
        "other": lambda: render_video(turned(FILM), film, workers=1),
    }
    wrong[fault]()

    with pytest.raises(EncodingFailed, match="not what was planned"):
        crew.carry_out(review_of(tmp_path, film, (order.copies,)), within_s=60)


def hidden(film):
    scenes = tuple(scene.model_copy(update={"layers": ()}) for scene in film.scenes)
    dark = tuple(
        scene.model_copy(
            update={"ground": scene.ground.model_copy(update={"colours": ("#000000",)})}
        )
        for scene in scenes
    )
    return film.model_copy(update={"scenes": dark})


def turned(film):
    return film.model_copy(
        update={
            "scenes": tuple(
                scene.model_copy(
                    update={"ground": scene.ground.model_copy(update={"colours": ("#d02040",)})}
                )
                for scene in film.scenes
            )
        }
    )


# F37
def test_a_damaged_segment_fails_clearly_and_leaves_no_film(crew, tmp_path):
    plan_file(tmp_path / "plan.json", FILM)
    (tmp_path / "0.mp4").write_bytes(b"no video")

    with pytest.raises(EncodingFailed):
        crew.carry_out(
            JoinFilm(tmp_path / "plan.json", (tmp_path / "0.mp4",), None, tmp_path / "film.mp4"),
            within_s=60,
        )
    assert not (tmp_path / "film.mp4").exists()


def test_an_error_of_the_system_arrives_with_its_number(crew, tmp_path):
    order = order_for(tmp_path)
    (tmp_path / "gone").mkdir()
    lost = DrawSegment(
        plan=order.plan,
        composition=order.composition,
        span=Span(start=0, end=3),
        preset="mg",
        video=tmp_path / "nowhere" / "0.mp4",
        copies=order.copies,
        still=order.still,
    )

    with pytest.raises(FileNotFoundError):
        crew.carry_out(lost, within_s=60)
