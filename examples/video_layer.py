"""A clip in four cards: as it is, in slow motion and closer, backwards, and by a track of its time.

The clip is made first, of a composition; any video file will do.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from openmotion.model import (
    Composition,
    Ellipse,
    Finish,
    Ground,
    Layer,
    Scene,
    Shadow,
    ShadowPart,
    ShapeLayer,
    Solid,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    VideoLayer,
    frame_rate,
    track,
)
from openmotion.pipeline import render_video

LENGTH, CLIP_FRAMES = 150, 90
INK, CREAM = "#1c2433", "#f6efe2"
CARD_W, CARD_H = 560.0, 250.0


def planet(name: str, colour: str, size: float, height: float, lag: int) -> ShapeLayer:
    """A disc that flies past in an arc."""
    way = track(
        (lag, (-80.0, 300.0)),
        (lag + 35, (320.0, height)),
        (lag + 70, (720.0, 300.0)),
        easing="linear",
    )
    return ShapeLayer(
        id=name,
        start=0,
        end=CLIP_FRAMES,
        geometry=Ellipse(rx=size, ry=size),
        fill=Solid(colour=colour),
        transform=Transform(position=way),
    )


CLIP = Composition(
    width=640,
    height=360,
    rate=frame_rate(30),
    duration_frames=CLIP_FRAMES,
    scenes=(
        Scene(
            id="orbit",
            name="orbit",
            start=0,
            end=CLIP_FRAMES,
            ground=Ground(kind="aurora", colours=("#0c1230", "#27407a", "#7a4f9c"), seed=3),
            layers=(
                planet("far", "#7fb7d9", 26, 90, 0),
                planet("middle", "#f2b35d", 44, 140, 10),
                planet("near", "#ef6f5a", 70, 210, 20),
            ),
            finish=Finish(grain=0),
        ),
    ),
    silent=True,
)


def card(name: str, label: str, column: int, row: int, **playing: object) -> tuple[Layer, ...]:
    """The clip in a card, and what is done with it."""
    x, y = 60.0 + 600 * column, 56.0 + 325 * row
    style = TextStyle(family="inter", size_px=24, weight=600, colour=INK)
    shadow = Shadow(colour=INK, parts=(ShadowPart(dy=14, blur_px=18, opacity=0.28),))
    video = VideoLayer.model_validate(
        {
            "id": name,
            "start": 0,
            "end": LENGTH,
            "asset": "orbit",
            "width": CARD_W,
            "height": CARD_H,
            "radius": 22,
            "transform": Transform(position=(x, y)),
            "effects": (shadow,),
            **playing,
        }
    )
    text = TextLayer(
        id=f"{name}.label",
        start=0,
        end=LENGTH,
        transform=Transform(position=(x + 4, y + CARD_H + 40)),
        lines=(TextLine(runs=(TextRun(text=label, style=style),)),),
    )
    return video, text


def player() -> Composition:
    """Four ways to play one clip."""
    closer = track((0, 1.0), (LENGTH, 1.6), easing="inout-sine")
    moments = track((0, 0.0), (40, 1.8), (90, 1.8), (110, 0.6), (149, 2.9), easing="inout-cubic")
    return Composition(
        width=1280,
        height=720,
        rate=frame_rate(30),
        duration_frames=LENGTH,
        scenes=(
            Scene(
                id="cards",
                name="cards",
                start=0,
                end=LENGTH,
                ground=Ground(kind="paper", colours=(CREAM,)),
                layers=(
                    *card("loop", "Played, and again", 0, 0, after="loop"),
                    *card("slow", "Half as fast, closer", 1, 0, speed=0.5, zoom=closer),
                    *card("back", "Backwards from 2.5 s", 0, 1, end_s=2.5, speed=-1, after="loop"),
                    *card("moments", "By a track of seconds", 1, 1, remap=moments),
                ),
            ),
        ),
        silent=True,
    )


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        clip = Path(folder) / "orbit.mp4"
        render_video(CLIP, clip)
        render_video(player(), "video_layer.mp4", clips={"orbit": clip})
