"""Maps and globes look as they did."""

import pytest

from openmotion.model import (
    Composition,
    CountryValue,
    Finish,
    FrameRate,
    GlobeLayer,
    Ground,
    Layer,
    MapArc,
    MapLayer,
    MapMarker,
    MapView,
    Place,
    Scene,
    Transform,
)

pytestmark = pytest.mark.golden
LISBON, TOKYO = Place(lon=-9.1, lat=38.7), Place(lon=139.7, lat=35.7)
SAO_PAULO, SYDNEY = Place(lon=-46.6, lat=-23.5), Place(lon=151.2, lat=-33.9)
MARKERS = (
    MapMarker(place=LISBON, label="Lisbon", size_px=8, at=4),
    MapMarker(place=TOKYO, label="Tokyo", size_px=8, at=8),
    MapMarker(place=SAO_PAULO, label="São Paulo", size_px=8, at=12),
)
ARCS = (
    MapArc(start=LISBON, end=TOKYO, at=4, width_px=2),
    MapArc(start=LISBON, end=SAO_PAULO, at=20, frames=40, width_px=2),
    MapArc(start=TOKYO, end=SYDNEY, great_circle=True, width_px=2),
)


def film(layer: Layer, colour: str) -> Composition:
    scene = Scene(
        id="s",
        name="s",
        start=0,
        end=120,
        ground=Ground(kind="flat", colours=(colour,)),
        layers=(layer,),
        finish=Finish(grain=0),
    )
    return Composition(
        width=480, height=270, rate=FrameRate(num=30), duration_frames=120, scenes=(scene,)
    )


def test_a_map_of_dots_looks_as_before(check_frame):
    layer = MapLayer(
        id="m",
        start=0,
        end=120,
        width=460,
        height=250,
        land="#3d6a5c",
        highlight=("BR", "AU", "PT", "JP"),
        dot_px=6,
        label_px=12,
        markers=MARKERS,
        arcs=ARCS,
        reveal_start=0,
        transform=Transform(position=(10, 10)),
    )

    check_frame("map.dot", film(layer, "#06251f"), 44)


def test_a_map_of_outlines_looks_as_before(check_frame):
    layer = MapLayer(
        id="m",
        start=0,
        end=120,
        width=480,
        height=270,
        style="outline",
        region="southeast_asia",
        land="#27483c",
        accent="#f0705a",
        highlight=("VN", "SG"),
    )

    check_frame("map.outline", film(layer, "#eef2e6"), 44)


def test_a_choropleth_looks_as_before(check_frame):
    codes = ("DE", "FR", "ES", "IT", "PL", "SE", "NO", "FI", "GB", "IE", "PT", "RO", "UA", "TR")
    layer = MapLayer(
        id="m",
        start=0,
        end=120,
        width=480,
        height=270,
        style="filled",
        region="europe",
        land="#d9d9d2",
        border="#f4f2ec",
        values=tuple(
            CountryValue(country=code, value=index * 5 % 14) for index, code in enumerate(codes)
        ),
    )

    check_frame("map.filled", film(layer, "#f4f2ec"), 44)


def test_a_zoomed_map_looks_as_before(check_frame):
    layer = MapLayer(
        id="m",
        start=0,
        end=120,
        width=480,
        height=270,
        style="filled",
        land="#2a4a63",
        border="#0b1a2e",
        accent="#ffb454",
        highlight=("BR",),
        views=(MapView(frame=10, frames=30, country="BR"),),
        markers=MARKERS[2:],
        label_px=14,
        fade_px=0,
    )

    check_frame("map.zoom", film(layer, "#0b1a2e"), 60)


@pytest.mark.parametrize("style", ["dot", "outline"])
def test_a_globe_looks_as_before(check_frame, style):
    layer = GlobeLayer.model_validate(
        {
            "id": "g",
            "start": 0,
            "end": 120,
            "radius": 115,
            "style": style,
            "turn_deg": -20,
            "land": "#6fa08e",
            "sphere": "#0d2f28",
            "highlight": ("BR", "PT"),
            "dot_px": 6,
            "line_px": 1,
            "label_px": 13,
            "markers": (MARKERS[0], MARKERS[2]),
            "arcs": (ARCS[1],),
            "transform": Transform(position=(240, 135)),
        }
    )

    check_frame(f"globe.{style}", film(layer, "#06251f"), 44)
