"""Words that carry no instruction of their own."""

_WORDS = (
    "too likewise as well horizontally vertically colour color shape look off wall "
    "walls border borders hits hit reaches "
    "a about additional after again all also amount an anchored and angle animation another any "
    "anymore apart approximately are around as at background be beat between bit both but by "
    "can canvas center centre clean column corner course degrees direction distance duration "
    "during each edge edges effect end ending equally evenly every exactly factor first fixed "
    "following for frame from fully further gap gaps has have having here i in into is it its "
    "its' itself just keeping last lasting lasts like line little long mark middle minimal "
    "moment more motion movement next nice no now of on one only opposite or original other "
    "over own path per perfectly period place places please position roughly row same scene "
    "screen second seconds side sides simple size slightly so space spacing span start starting "
    "step still style such take takes taking text that the their them then there this through "
    "time to together total transition transitions two until up using very video visible want "
    "way we when where which while who whole with within without would you"
)
PLAIN_WORDS = frozenset(_WORDS.split())
"""Words that need not be understood: articles, prepositions and what only fills a sentence."""
