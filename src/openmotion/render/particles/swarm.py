"""All particles of a layer that live at a moment."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from openmotion.model import FrameRate, ParticlesLayer
from openmotion.render.particles.births import Values, births, origins
from openmotion.render.particles.chances import draw_chances

_STREAM = 1 << 32  # number of the first particle that is not of the burst
_LEAST_DRAG = 1e-4
# What each column of chance decides.
_LIFE, _ONE, _OTHER, _WAY, _SPEED, _SIZE, _TURN, _SPIN, _TUMBLE, _COLOUR = range(10)
_GUSTS = 10  # the first of four phases
_COLUMNS = 14
# Strength and pace of the two waves that a gust is made of.
_WAVES = ((0.65, 1.0), (0.35, 2.3))
_FULL_TURN = 2 * math.pi


@dataclass(frozen=True, slots=True)
class Swarm:
    """Particles at a moment, each an entry of every array; older ones come first.

    Attributes:
        x: place in the layer's space, pixels.
        y: place.
        age: seconds since its birth.
        vx: velocity, pixels a second.
        vy: velocity.
        size: larger side, pixels.
        turn: clockwise, radians.
        tumble: turn about its length, radians.
        opacity: 0..1.
        colour: 0..1, which of the colours, from the first to the last.
    """

    x: Values
    y: Values
    age: Values
    vx: Values
    vy: Values
    size: Values
    turn: Values
    tumble: Values
    opacity: Values
    colour: Values

    def __len__(self) -> int:
        """How many there are."""
        return len(self.x)

    @property
    def nbytes(self) -> int:
        """What the arrays take."""
        return 10 * self.x.nbytes


def swarm_at(layer: ParticlesLayer, rate: FrameRate, frame: float) -> Swarm:
    """The particles of a layer at a frame (fractions allowed); pure, in any order.

    Args:
        layer: what is emitted.
        rate: of the layer's clock.
        frame: on the layer's clock.
    """
    numbers, born = _living(layer, rate, frame)
    chances = draw_chances(layer.seed, numbers, _COLUMNS)
    age = rate.seconds(frame) - born
    life = _between(layer.life_s, chances[_LIFE])
    alive = (age >= 0) & (age < life)
    chances, age, life, born = chances[:, alive], age[alive], life[alive], born[alive]

    x, y, away = births(layer.emitter, chances[_ONE], chances[_OTHER])
    ox, oy = origins(layer.at, born * rate.num / rate.den)
    way = np.radians(layer.direction_deg + layer.spread_deg * (chances[_WAY] - 0.5))
    if layer.outward:
        way = way + away
    speed = _between(layer.speed, chances[_SPEED])
    flight_x, vx = _flight(layer, 0, age, speed * np.cos(way))
    flight_y, vy = _flight(layer, 1, age, speed * np.sin(way))
    if layer.turbulence_px > 0:
        blown_x, gust_x = _gusts(layer, age, chances[_GUSTS : _GUSTS + 2])
        blown_y, gust_y = _gusts(layer, age, chances[_GUSTS + 2 :])
        flight_x, vx = flight_x + blown_x, vx + gust_x
        flight_y, vy = flight_y + blown_y, vy + gust_y
    progress = age / life
    turn = np.radians(
        _between(layer.turn_deg, chances[_TURN]) + _between(layer.spin_deg, chances[_SPIN]) * age
    )
    if layer.aligned:
        turn = turn + np.arctan2(vy, vx)
    return Swarm(
        x=x + ox + flight_x,
        y=y + oy + flight_y,
        age=age,
        vx=vx,
        vy=vy,
        size=_between(layer.size_px, chances[_SIZE]) * _curve(layer.size_curve, progress),
        turn=turn,
        tumble=_FULL_TURN * (chances[_TUMBLE] + _between(layer.tumble, chances[_TUMBLE]) * age),
        opacity=_curve(layer.opacity_curve, progress).clip(0, 1),
        colour=chances[_COLOUR] if layer.colour_by == "particle" else progress,
    )


def _living(
    layer: ParticlesLayer, rate: FrameRate, frame: float
) -> tuple[NDArray[np.int64], Values]:
    """Numbers of all that may live, and when they were born, seconds."""
    now, start = rate.seconds(frame), rate.seconds(layer.emit_start)
    longest = max(layer.life_s)
    burst = layer.burst if 0 <= now - start < longest else 0
    numbers, born = np.arange(burst, dtype=np.int64), np.full(burst, start)
    if layer.per_second <= 0:
        return numbers, born
    end = rate.seconds(layer.end if layer.emit_end is None else layer.emit_end)
    first = max(0, math.ceil((now - longest - start) * layer.per_second))
    last = math.floor((min(now, end) - start) * layer.per_second)
    if min(now, end) == end and last / layer.per_second + start >= end:
        last -= 1
    stream = np.arange(first, max(first, last + 1), dtype=np.int64)
    times = start + stream / layer.per_second
    return np.concatenate([numbers, stream + _STREAM]), np.concatenate([born, times])


def _between(ends: tuple[float, float], share: Values) -> Values:
    return np.asarray(ends[0] + (ends[1] - ends[0]) * share)


def _curve(values: tuple[float, ...], progress: Values) -> Values:
    if len(values) == 1:
        return np.full_like(progress, values[0])
    return np.interp(progress, np.linspace(0, 1, len(values)), values)


def _flight(layer: ParticlesLayer, axis: int, age: Values, speed: Values) -> tuple[Values, Values]:
    """How far it has flown along an axis, and how fast it still is: v' = gravity - drag v."""
    gravity, wind, drag = layer.gravity[axis], layer.wind[axis], layer.drag
    if drag < _LEAST_DRAG:
        return (speed + wind + 0.5 * gravity * age) * age, speed + wind + gravity * age
    steady = gravity / drag
    left = np.exp(-drag * age)
    way = (steady + wind) * age + (speed - steady) * (1 - left) / drag
    return way, steady + wind + (speed - steady) * left


def _gusts(layer: ParticlesLayer, age: Values, phases: Values) -> tuple[Values, Values]:
    """How far it is blown off its way along an axis, and how fast; nothing at its birth."""
    way, speed = np.zeros_like(age), np.zeros_like(age)
    for (strength, pace), phase in zip(_WAVES, phases, strict=True):
        turns = _FULL_TURN * pace / layer.turbulence_s
        start = _FULL_TURN * phase
        reach = layer.turbulence_px * strength
        way += reach * (np.sin(turns * age + start) - np.sin(start))
        speed += reach * turns * np.cos(turns * age + start)
    return way, speed
