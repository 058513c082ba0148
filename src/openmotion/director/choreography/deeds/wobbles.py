"""Bounces, pulses, blinks, shakes and squashes."""

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds.growths import times_of, told_size
from openmotion.director.choreography.measure import as_px
from openmotion.director.choreography.said import Said
from openmotion.director.choreography.telling import Telling


def wobble(telling: Telling, action: str, said: Said, player: Player) -> Deed:
    """A bounce, pulse, blink, shake or squash."""
    u = telling.cast.u
    if action == "bounce":
        told = [told_size(groups, "y")[1] for groups in said.sizes]
        height = (
            as_px(said.lengths[0][1], telling, player, "y")
            if said.lengths
            else (told[0] if told else None) or 140 * u
        )
        return Deed("bounce", {"amount_px": abs(height), "easing": "linear"}, counted=True)
    if action == "shake":
        reach = as_px(said.lengths[0][1], telling, player, "x") if said.lengths else 14 * u
        return Deed(
            "shake", {"amount_px": abs(reach), "times": 4, "easing": "linear"}, counted=True
        )
    if action == "pulse":
        value = next((times_of(groups) for _, groups, _ in said.factors), 1.2)
        value = next(
            (
                length.amount if word == "to" else 1 + length.amount
                for word, length in said.lengths
                if length.unit == "share"
            ),
            value,
        )
        return Deed("pulse", {"factor": (value, value), "easing": "linear"}, counted=True)
    if action == "squash":
        sideways = any(groups.get("axis") == "horizontally" for groups in said.directions)
        return Deed(
            "squash",
            {"factor": (0.65, 1.35) if sideways else (1.35, 0.65), "easing": "linear"},
            counted=True,
        )
    return Deed("blink", {"easing": "linear"}, counted=True)
