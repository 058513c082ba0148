"""Names and values at the ends of curves."""

from openmotion.expand import expand_composition
from openmotion.model import (
    Composition,
    FrameRate,
    Ground,
    LineChartLayer,
    Scene,
)


def expanded(label_px: float) -> Composition:
    chart = LineChartLayer.model_validate(
        {
            "id": "curves",
            "start": 0,
            "end": 10,
            "width": 300,
            "height": 200,
            "labels": ("a", "b"),
            "series": ({"name": "One", "values": (1, 2)}, {"name": "Two", "values": (2, 1)}),
            "values": True,
            "style": {"label_px": label_px},
        }
    )
    scene = Scene(
        id="s", name="s", start=0, end=10, ground=Ground(kind="none", colours=("#000000",)),
        layers=(chart,),
    )  # fmt: skip
    whole = Composition(
        width=320, height=240, rate=FrameRate(num=30), duration_frames=10, scenes=(scene,)
    )
    return expand_composition(whole)


def test_names_of_hardly_any_size_are_set_all_the_same():
    assert expanded(5e-324).scenes[0].layers
    assert expanded(5e-324) != expanded(20)
