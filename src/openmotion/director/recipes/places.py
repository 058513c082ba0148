"""Names of places turned into points of the earth; what is not known stays a name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from openmotion.assets import find_city, find_country
from openmotion.errors import InvalidComposition
from openmotion.model import Feature, Place

_CODE = 3  # names of so few letters are codes, which are written in capitals
_ASIDE = re.compile(r"\s*[(\[].*$")


@dataclass(frozen=True, slots=True)
class Located:
    """A place that is known.

    Attributes:
        item: as the content names it.
        lon: degrees east.
        lat: degrees north.
        country: ISO 3166 code of the country that it lies in, or that it is.
        is_country: whether the whole country is meant.
    """

    item: Feature
    lon: float
    lat: float
    country: str
    is_country: bool

    @property
    def place(self) -> Place:
        """Its point for the engine's maps."""
        return Place(lon=self.lon, lat=self.lat)


def locate(items: Iterable[Feature]) -> tuple[tuple[Located, ...], tuple[Feature, ...]]:
    """The places that are known, and the items that are not, each in their order."""
    known: list[Located] = []
    unknown: list[Feature] = []
    for item in items:
        found = _located(item)
        if found is None:
            unknown.append(item)
        else:
            known.append(found)
    return tuple(known), tuple(unknown)


def _located(item: Feature) -> Located | None:
    """A city, else a country: by the whole name, then by what stands before a comma or bracket."""
    whole = item.title.strip().strip(".")
    short = _ASIDE.sub("", whole).split(",")[0].strip()
    for name in dict.fromkeys((whole, short)):
        city = find_city(name)
        if city is not None:
            return Located(item, city.lon, city.lat, city.country, is_country=False)
        if len(name) <= _CODE and not name.isupper():
            continue
        try:
            country = find_country(name, owner="map")
        except InvalidComposition:
            continue
        lon, lat = country.label
        return Located(item, lon, lat, country.code3, is_country=True)
    return None
