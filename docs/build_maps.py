# ruff: noqa: INP001  (a script, not part of a package)
"""Build the map data of the package from Natural Earth.

    npm pack world-atlas            # TopoJSON of Natural Earth 1:50m, package version 2.0.2
    pip install iso3166             # the codes of countries
    python docs/build_maps.py package/countries-50m.json countries.json.gz

What it does: it joins the arcs of the TopoJSON into whole hundredths of a degree, drops the points
that change an outline by less than an eye would see on a map of a continent (Visvalingam and
Whyatt 1993: the point whose triangle is smallest goes first), drops specks of islands, and adds
ISO codes, names and a place for labels. Countries share their borders as arcs, so none can part.
"""

import gzip
import heapq
import json
import math
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import iso3166

# Square degrees at the equator. Own choice: under a pixel on a map of Europe at 1080 lines.
LEAST_TRIANGLE = 0.004
LEAST_ISLAND = 0.03
LEAST_POINTS = 6

# Names that people write besides those of Natural Earth and of ISO.
ALIASES = {
    "USA": ("United States", "America", "US"),
    "GBR": ("Great Britain", "Britain", "UK", "England"),
    "RUS": ("Russia",),
    "CZE": ("Czech Republic", "Czechia"),
    "KOR": ("South Korea", "Korea"),
    "PRK": ("North Korea",),
    "COD": ("Democratic Republic of the Congo", "DR Congo", "Congo-Kinshasa"),
    "COG": ("Republic of the Congo", "Congo-Brazzaville"),
    "CIV": ("Ivory Coast", "Cote d'Ivoire"),
    "MMR": ("Burma",),
    "NLD": ("Holland",),
    "SWZ": ("Swaziland", "Eswatini"),
    "MKD": ("North Macedonia",),
    "TUR": ("Turkiye", "Türkiye"),
    "CPV": ("Cape Verde",),
    "TLS": ("East Timor",),
    "VNM": ("Viet Nam",),
    "LAO": ("Laos",),
    "SYR": ("Syria",),
    "IRN": ("Iran",),
    "BOL": ("Bolivia",),
    "VEN": ("Venezuela",),
    "TZA": ("Tanzania",),
    "MDA": ("Moldova",),
    "BRN": ("Brunei",),
    "PSE": ("Palestine",),
    "TWN": ("Taiwan",),
    "VAT": ("Vatican City", "Holy See"),
    "ESH": ("Western Sahara",),
    "SSD": ("South Sudan",),
    "CAF": ("Central African Republic",),
    "DOM": ("Dominican Republic",),
    "BIH": ("Bosnia", "Bosnia and Herzegovina"),
    "GNQ": ("Equatorial Guinea",),
    "ARE": ("UAE", "Emirates"),
    "SAU": ("Saudi Arabia",),
    "NZL": ("New Zealand",),
}
# Places that Natural Earth shows and ISO has no number for.
WITHOUT_NUMBER = {
    "Kosovo": ("XKX", "XK"),
    "N. Cyprus": ("XNC", "XN"),
    "Somaliland": ("XSL", "XS"),
}

Point = tuple[int, int]


def main(source: Path, target: Path) -> None:
    """Read TopoJSON, write the package's own form."""
    topology = json.loads(source.read_text(encoding="utf-8"))
    arcs = [_decoded(arc, topology["transform"]) for arc in topology["arcs"]]
    kept: dict[int, int] = {}
    written: list[list[int]] = []

    def arc_number(index: int) -> int:
        number = index if index >= 0 else ~index
        if number not in kept:
            kept[number] = len(written)
            written.append(_differences(_simplified(arcs[number])))
        return kept[number] if index >= 0 else ~kept[number]

    countries = []
    for shape in topology["objects"]["countries"]["geometries"]:
        found = _codes(shape)
        if found is None or "arcs" not in shape:
            continue
        code3, code2, names = found
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        # Antarctica has a second ring along the pole, which is a point.
        polygons = [
            [ring for ring in polygon if max(y for _, y in _ring(ring, arcs)) > -8990]
            for polygon in polygons
        ]
        sized = sorted(((_area(ring[0], arcs), ring) for ring in polygons), key=lambda it: -it[0])
        rings = [
            [arc_number(index) for index in ring]
            for place, (area, polygon) in enumerate(sized)
            for ring in polygon
            if place == 0 or area > LEAST_ISLAND
        ]
        countries.append(
            {
                "code3": code3,
                "code2": code2,
                "names": names,
                "label": _middle(sized[0][1][0], arcs),
                "rings": rings,
            }
        )
    countries.sort(key=lambda country: country["code3"])
    data = {"unit_deg": 0.01, "arcs": written, "countries": countries}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _decoded(arc: list[list[int]], transform: dict[str, list[float]]) -> list[Point]:
    """An arc in whole hundredths of a degree."""
    (sx, sy), (tx, ty) = transform["scale"], transform["translate"]
    x = y = 0
    points: list[Point] = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        point = round((x * sx + tx) * 100), round((y * sy + ty) * 100)
        if not points or points[-1] != point:
            points.append(point)
    return points


def _simplified(arc: list[Point]) -> list[Point]:
    """The points whose triangles are large enough; both ends stay."""
    before = list(range(-1, len(arc) - 1))
    after = list(range(1, len(arc) + 1))
    heap = [(_triangle(arc[i - 1], arc[i], arc[i + 1]), i) for i in range(1, len(arc) - 1)]
    heapq.heapify(heap)
    areas = {index: area for area, index in heap}
    left = len(arc)
    closed = arc[0] == arc[-1]
    gone: set[int] = set()
    while heap:
        area, index = heapq.heappop(heap)
        if index in gone or areas[index] != area:
            continue
        if area >= LEAST_TRIANGLE or (closed and left <= LEAST_POINTS):
            break
        gone.add(index)
        left -= 1
        low, high = before[index], after[index]
        after[low], before[high] = high, low
        for near in (low, high):
            if 0 < near < len(arc) - 1:
                areas[near] = max(area, _triangle(arc[before[near]], arc[near], arc[after[near]]))
                heapq.heappush(heap, (areas[near], near))
    return [point for index, point in enumerate(arc) if index not in gone]


def _triangle(a: Point, b: Point, c: Point) -> float:
    """Square degrees, shrunk as the parallels are."""
    if max(abs(a[0] - b[0]), abs(b[0] - c[0])) > 18000:
        return math.inf  # over the antimeridian
    area = abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
    return area / 10_000 * math.cos(math.radians(b[1] / 100))


def _differences(arc: list[Point]) -> list[int]:
    flat: list[int] = []
    x = y = 0
    for px, py in arc:
        flat += [px - x, py - y]
        x, y = px, py
    return flat


def _ring(indexes: list[int], arcs: list[list[Point]]) -> list[Point]:
    points: list[Point] = []
    for index in indexes:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points else arc
    return points


def _area(indexes: list[int], arcs: list[list[Point]]) -> float:
    """Square degrees of a ring, shrunk as the parallels are."""
    ring = _unrolled(_ring(indexes, arcs))
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring)) / 2
    middle = sum(point[1] for point in ring) / len(ring)
    return abs(area) / 10_000 * math.cos(math.radians(middle / 100))


def _unrolled(ring: list[Point]) -> list[Point]:
    """A ring whose longitudes go on where the antimeridian would cut them."""
    out = [ring[0]]
    for x, y in ring[1:]:
        turns = round((out[-1][0] - x) / 36000)
        out.append((x + 36000 * turns, y))
    return out


def _middle(indexes: list[int], arcs: list[list[Point]]) -> list[float]:
    """The point inside a ring that is furthest from its border, on a grid of 40 by 40."""
    ring = _unrolled(_ring(indexes, arcs))
    xs, ys = [point[0] for point in ring], [point[1] for point in ring]
    best, place = -1.0, (sum(xs) / len(xs), sum(ys) / len(ys))
    squeeze = math.cos(math.radians(place[1] / 100))
    step = max(1, len(ring) // 400)
    for i in range(1, 40):
        for j in range(1, 40):
            x = min(xs) + (max(xs) - min(xs)) * i / 40
            y = min(ys) + (max(ys) - min(ys)) * j / 40
            if not _inside(x, y, ring):
                continue
            near = min(math.hypot((px - x) * squeeze, py - y) for px, py in ring[::step])
            if near > best:
                best, place = near, (x, y)
    lon = (place[0] / 100 + 180) % 360 - 180
    return [round(lon, 2), round(place[1] / 100, 2)]


def _inside(x: float, y: float, ring: list[Point]) -> bool:
    inside = False
    for (ax, ay), (bx, by) in pairwise(ring):
        if (ay > y) != (by > y) and x < ax + (bx - ax) * (y - ay) / (by - ay):
            inside = not inside
    return inside


def _codes(shape: dict[str, Any]) -> tuple[str, str, list[str]] | None:
    """Both codes and all names of a country; None for what is no country of its own."""
    name = shape["properties"]["name"]
    if name in ("Ashmore and Cartier Is.", "Indian Ocean Ter.", "Siachen Glacier"):
        return None
    if name in WITHOUT_NUMBER:
        return (*WITHOUT_NUMBER[name], [name])
    country = iso3166.countries_by_numeric[shape["id"]]
    names = [name, country.apolitical_name, country.name, *ALIASES.get(country.alpha3, ())]
    return country.alpha3, country.alpha2, list(dict.fromkeys(names))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
