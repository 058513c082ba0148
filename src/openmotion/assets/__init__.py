"""What comes from outside a composition, turned into what can be drawn: art, icons and maps."""

from openmotion.assets.cities import City, find_city
from openmotion.assets.countries import Country, World, find_country, world
from openmotion.assets.icons import icon_names, icon_path
from openmotion.assets.svg import Art, convert_svg

__all__ = [
    "Art",
    "City",
    "Country",
    "World",
    "convert_svg",
    "find_city",
    "find_country",
    "icon_names",
    "icon_path",
    "world",
]
