"""Is a finished file what was planned? Its own pictures and sound say so, not the plan's."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.errors import EncodingFailed
from openmotion.media import read_frame
from openmotion.model import Composition, Report
from openmotion.review import FrameLog
from openmotion.review.stillness import blank_stretches

# Checks whose errors mean a broken file; others are a matter of taste or of the plan.
_BREAKING = frozenset({"duration", "size", "format", "sound", "sound_length", "loudness"})
_PROBES = 4
# Mean difference of two small copies; x264 at our settings leaves less than 2 (own measurement).
_FAITHFUL = 12.0
_THUMBNAIL_PX = 1280


def inspect_film(path: Path, film: Composition, log: FrameLog, found: Report) -> None:
    """Refuse a file that does not show and play its composition.

    Args:
        path: of the finished file.
        film: what it shall show.
        log: what its frames looked like when they were drawn.
        found: the report on the file.

    Raises:
        EncodingFailed: it is too short, silent, black or shows something else.
        UnreadableMedia: it is damaged.
    """
    has_sound = not film.silent and (film.music is not None or bool(film.cues))
    for finding in found.findings:
        if finding.check == "loudness" and not has_sound:
            continue
        if finding.severity == "error" and finding.check in _BREAKING:
            raise EncodingFailed(f"the finished file is not what was planned: {finding.message}")
    frames = len(log)
    if any(blank.length == frames for blank in blank_stretches(log, frames)):
        raise EncodingFailed("the finished file is not what was planned: it shows nothing at all")
    height, width = log.picture(0).shape[:2]
    for part in range(_PROBES):
        frame = frames * part // _PROBES
        shown = read_frame(path, film.rate.seconds(frame), width=2 * width).rgb
        small = cv2.resize(shown, (width, height), interpolation=cv2.INTER_AREA)
        if float(np.abs(small.astype(np.int16) - log.picture(frame)).mean()) > _FAITHFUL:
            raise EncodingFailed(
                "the finished file is not what was planned: "
                f"frame {frame} shows something else than was drawn"
            )


def best_moment(path: Path, film: Composition, log: FrameLog) -> NDArray[np.uint8]:
    """The picture that says most: of the middles of scenes, the one with most contrast.

    Returns:
        (height, width, 3) uint8 RGB, at most 1280 pixels wide.
    """
    middles = {
        min(film.duration_frames - 1, (scene.start + scene.end) // 2) for scene in film.scenes
    }
    frame = max(sorted(middles), key=lambda number: float(log.picture(number).std()))
    return read_frame(path, film.rate.seconds(frame), width=_THUMBNAIL_PX).rgb
