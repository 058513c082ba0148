"""Maps of the world and of its parts."""

from typing import Literal

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.layers.base import LayerBase
from openmotion.model.paint import Colour

RegionName = Literal[
    "world",
    "europe",
    "africa",
    "asia",
    "north_america",
    "south_america",
    "oceania",
    "middle_east",
    "southeast_asia",
]
Bounds = tuple[float, float, float, float]


class Place(Frozen):
    """A place on the earth: degrees, or a country for a point well inside of it.

    Attributes:
        lon: degrees east, -180..180.
        lat: degrees north, -90..90.
        country: a name or ISO code, used instead of degrees.
    """

    lon: float = Field(default=0.0, ge=-180, le=180)
    lat: float = Field(default=0.0, ge=-90, le=90)
    country: str | None = None


class MapMarker(Frozen):
    """A dot on a place.

    Attributes:
        place: where it stands.
        label: on a chip beside it; "" has none.
        at: frame at which it pops; None has it from the start.
        colour: None is the map's `mark`.
        pulse: rings spread from it again and again.
        size_px: diameter of the dot.
    """

    place: Place
    label: str = Field(default="", max_length=60)
    at: int | None = None
    colour: Colour | None = None
    pulse: bool = True
    size_px: float = Field(default=14.0, gt=0, le=400)


class MapArc(Frozen):
    """A line from one place to another.

    Attributes:
        start: where it starts.
        end: where it ends.
        at: frame at which it starts to be drawn; None has it whole from the start.
        frames: that drawing it takes.
        colour: None is the map's `mark`.
        width_px: of the line.
        lift: how far it rises at its middle, as a share of its length; a negative one sags.
        great_circle: the shortest way over the earth, instead of a lifted curve on the map.
    """

    start: Place
    end: Place
    at: int | None = None
    frames: int = Field(default=30, ge=1, le=3000)
    colour: Colour | None = None
    width_px: float = Field(default=3.0, gt=0, le=60)
    lift: float = Field(default=0.22, ge=-1, le=1)
    great_circle: bool = False


class CountryValue(Frozen):
    """A country's number, which gives its colour."""

    country: str
    value: float


class MapView(Frozen):
    """A move of the camera to a part of the map.

    Attributes:
        frame: at which the move starts.
        frames: that it takes.
        region: what is seen after it; a name, or west, south, east, north in degrees.
        country: a name or ISO code, used instead of the region.
    """

    frame: int
    frames: int = Field(default=40, ge=1, le=3000)
    region: RegionName | Bounds = "world"
    country: str | None = None


class MapLayer(LayerBase):
    """A map in the Equal Earth projection, its top left corner at the layer's origin.

    Attributes:
        width: of its box in pixels.
        height: of its box in pixels; what does not fit is cut.
        style: dots on land, outlines, or filled countries.
        region: what the box shows: a name, or west, south, east, north in degrees; a west greater
            than the east crosses the antimeridian.
        countries: names or ISO codes of those that are drawn; empty has all of them.
        highlight: names or ISO codes of countries in the accent colour.
        values: numbers that colour countries between `low` and `high`.
        low: colour of the smallest value.
        high: colour of the greatest value.
        land: colour of all other land.
        border: colour of borders and coasts.
        water: colour of the box behind the land; None has none.
        accent: of highlighted countries.
        mark: of markers and arcs; None is the accent, or the labels' fill where filled countries
            in the accent may lie below.
        fade_px: how softly a map that is cut ends at its box; None is a share of the box, and 0
            with `water`.
        dot_px: distance of dots.
        line_px: width of borders.
        markers: dots with labels.
        arcs: lines between places.
        views: moves of the camera, frames rising.
        reveal_start: frame at which the land appears; None has it from the start.
        family: of labels.
        label_px: type size of labels.
        chip: fill of labels.
        chip_text: colour of labels.
    """

    kind: Literal["map"] = "map"
    width: float = Field(ge=40, le=8192)
    height: float = Field(ge=40, le=8192)
    style: Literal["dot", "outline", "filled"] = "dot"
    region: RegionName | Bounds = "world"
    countries: tuple[str, ...] = Field(default=(), max_length=260)
    highlight: tuple[str, ...] = Field(default=(), max_length=260)
    values: tuple[CountryValue, ...] = Field(default=(), max_length=260)
    low: Colour = "#d7e3dc"
    high: Colour = "#0f6b52"
    land: Colour = "#9aa7b4"
    border: Colour = "#ffffff"
    water: Colour | None = None
    accent: Colour = "#c8ff4a"
    mark: Colour | None = None
    fade_px: float | None = Field(default=None, ge=0, le=2000)
    dot_px: float = Field(default=11.0, ge=4, le=200)
    line_px: float = Field(default=1.5, ge=0, le=40)
    markers: tuple[MapMarker, ...] = Field(default=(), max_length=80)
    arcs: tuple[MapArc, ...] = Field(default=(), max_length=80)
    views: tuple[MapView, ...] = Field(default=(), max_length=20)
    reveal_start: int | None = None
    family: str = "inter"
    label_px: float = Field(default=24.0, gt=0, le=200)
    chip: Colour = "#f7f6f2"
    chip_text: Colour = "#14171f"
