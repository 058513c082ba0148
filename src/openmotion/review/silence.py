"""Where a sound track is silent."""

import numpy as np
from numpy.typing import NDArray

from openmotion.media import SAMPLE_RATE
from openmotion.review.stillness import Stretch

SILENCE = 10 ** (-60 / 20)
WINDOW = 480  # samples, 10 ms


def silences(samples: NDArray[np.float32], least_s: float) -> tuple[Stretch, ...]:
    """Ranges of samples that are silent for at least so many seconds."""
    count = len(samples) // WINDOW
    if count == 0:
        return ()
    windows = samples[: count * WINDOW].reshape(count, -1)
    level = np.maximum(windows.max(axis=1), -windows.min(axis=1))
    quiet = np.concatenate(([False], level < SILENCE, [False]))
    edges = np.flatnonzero(np.diff(quiet.astype(np.int8)))
    return tuple(
        Stretch(int(start) * WINDOW, int(end) * WINDOW)
        for start, end in zip(edges[::2], edges[1::2], strict=True)
        if (end - start) * WINDOW >= least_s * SAMPLE_RATE
    )
