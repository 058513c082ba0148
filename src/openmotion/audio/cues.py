"""Effects on their frames."""

import numpy as np
from numpy.typing import NDArray

from openmotion.audio.effects import HALL, NORMAL_S, EffectOrder, effect
from openmotion.audio.space import Hall
from openmotion.audio.synth import SAMPLE_RATE, gain, place
from openmotion.model import Composition, Cue, derive_seed

_BLOCK = 1 << 17  # samples
_LONGEST_S = 10.0
_FADE_S = 0.25  # of what still rings at the end


def add_effects(out: NDArray[np.float32], composition: Composition) -> None:
    """Add every effect of a composition to (samples, 2), its peak on its frame."""
    placed = []
    for number, cue in enumerate(composition.cues):
        order = _order(cue, number, composition)
        made = effect(order)
        moment = composition.rate.samples(cue.frame, SAMPLE_RATE) if cue.frame >= 0 else 0
        placed.append((moment - made.anchor, order, gain(cue.gain_db), HALL.get(cue.kind, 0.0)))
    if not placed:
        return
    placed.sort(key=lambda entry: entry[0])
    hall = Hall(seconds=1.5, predelay_s=0.012, block=_BLOCK, seed=77)
    for start in range(0, len(out), _BLOCK):
        count = min(_BLOCK, len(out) - start)
        dry, send = np.zeros((count, 2)), np.zeros((count, 2))
        for at, order, factor, share in placed:
            if at >= start + count:
                break
            if at + SAMPLE_RATE * (3 + order.seconds) < start:
                continue
            sound = effect(order).sound
            place(dry, sound, at - start, factor)
            if share:
                place(send, sound, at - start, factor * share)
        heard = dry + hall(send)
        left = np.arange(len(out) - start, len(out) - start - count, -1)
        heard *= np.minimum(left / (_FADE_S * SAMPLE_RATE), 1.0)[:, None]
        out[start : start + count] += heard


def _order(cue: Cue, number: int, composition: Composition) -> EffectOrder:
    seconds = NORMAL_S.get(cue.kind, 0.0)
    moment = composition.rate.seconds(max(cue.frame, 0))
    if seconds and cue.duration_frames is not None:
        seconds = composition.rate.seconds(cue.duration_frames)
    if cue.kind in ("whoosh", "riser", "reverse"):
        # What leads up to a frame cannot begin before the first one.
        share = 0.7 if cue.kind == "whoosh" else 1.0
        seconds = min(seconds, max(moment / share, 0.12))
    seconds = min(seconds, _LONGEST_S)
    return EffectOrder(
        kind=cue.kind,
        seconds=round(seconds, 3),
        pitch=cue.pitch,
        pan=cue.pan,
        key=composition.music.key if composition.music is not None else 2,
        variant=derive_seed(composition.seed, "effect", cue.kind, number % 5) % (1 << 31),
    )
