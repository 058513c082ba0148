"""A map of dots with arcs between cities, and a globe that turns."""

from openmotion.model import (
    Composition,
    GlobeLayer,
    Ground,
    MapArc,
    MapLayer,
    MapMarker,
    Place,
    Scene,
    Transform,
    frame_rate,
    track,
)
from openmotion.pipeline import render_video

FRAMES = 120
LISBON = Place(lon=-9.1, lat=38.7)
SAO_PAULO = Place(lon=-46.6, lat=-23.5)
NAIROBI = Place(lon=36.8, lat=-1.3)
TOKYO = Place(lon=139.7, lat=35.7)
GROUND = Ground(kind="mesh", colours=("#04211c", "#0a3b31", "#0b4a3a", "#123018"))

MARKERS = (
    MapMarker(place=LISBON, label="Lisbon", at=14),
    MapMarker(place=SAO_PAULO, label="São Paulo", at=50),
    MapMarker(place=NAIROBI, label="Nairobi", at=56),
    MapMarker(place=TOKYO, label="Tokyo", at=62),
)
ARCS = (
    MapArc(start=LISBON, end=SAO_PAULO, at=22),
    MapArc(start=LISBON, end=NAIROBI, at=28),
    MapArc(start=LISBON, end=TOKYO, at=34),
)

MAPS = Composition(
    width=1280,
    height=720,
    rate=frame_rate(30),
    duration_frames=2 * FRAMES,
    scenes=(
        Scene(
            id="map",
            name="map",
            start=0,
            end=FRAMES,
            ground=GROUND,
            layers=(
                MapLayer(
                    id="map",
                    start=0,
                    end=FRAMES,
                    width=1160,
                    height=600,
                    land="#4d7a6c",
                    highlight=("BR", "PT", "KE", "JP"),
                    dot_px=9,
                    reveal_start=2,
                    markers=MARKERS,
                    arcs=ARCS,
                    transform=Transform(position=(60, 60)),
                ),
            ),
        ),
        Scene(
            id="globe",
            name="globe",
            start=FRAMES,
            end=2 * FRAMES,
            ground=GROUND,
            layers=(
                GlobeLayer(
                    id="globe",
                    start=0,
                    end=FRAMES,
                    radius=290,
                    turn_deg=track((0, -20.0), (FRAMES, 10.0), easing="linear"),
                    land="#6fa08e",
                    sphere="#0d2f28",
                    highlight=("BR", "PT", "KE", "JP"),
                    markers=MARKERS[:3],
                    arcs=ARCS[:2],
                    transform=Transform(position=(640, 360)),
                ),
            ),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(MAPS, "maps.mp4")
