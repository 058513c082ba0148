"""What lengths and angles mean."""

from openmotion.director.choreography.quantities import Length, Unit, number_of


def angle_of(groups: dict[str, str]) -> float:
    """Degrees that a phrase such as "a quarter turn" means."""
    if "degrees" in groups:
        return number_of(groups["degrees"])
    if "bare" in groups:
        return float(groups["bare"])
    if "radians" in groups:
        return number_of(groups["radians"]) * 57.29577951308232
    if "part" in groups:
        return number_of(groups["part"]) * 360
    return 180.0 if "upside" in groups else 360.0


def length_of(groups: dict[str, str], text: str) -> Length:
    """The length that a phrase means, with its unit."""
    if "pixels" in groups:
        return Length(number_of(groups["pixels"]), "px")
    if "share" in groups:
        share = number_of(groups["share"]) / 100
        told = groups.get("dimension") or groups.get("dimension3")
        if not told:
            return Length(share, "share")
        own = " of its " in text or " of their " in text
        if own and told == "size":
            return Length(share, "share")
        return Length(share, _unit("height" if told == "height" else "width", own=own))
    if "part" in groups:
        own = groups["whose"] != "the" and "whose2" not in groups
        return Length(
            number_of(groups["part"]),
            _unit("height" if groups["dimension2"] == "height" else "width", own=own),
        )
    if "ownlength" in groups:
        return Length(
            2.0 if text.startswith("twice") else 1.0,
            _unit("height" if "height" in text else "width", own=True),
        )
    if "across" in groups:
        return Length(0.5, "height" if "down" in text or " up" in text else "width")
    if "bodies" in groups:
        return Length(
            number_of(groups["bodies"]), _unit("height" if "height" in text else "width", own=True)
        )
    return Length(number_of(groups["units"]), "unit")


def _unit(dimension: str, *, own: bool) -> Unit:
    if dimension == "height":
        return "own_height" if own else "height"
    return "own_width" if own else "width"
