"""Checks on the finished file: is it what was planned, can it be watched, can it be heard?"""

import math
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from openmotion.media import SAMPLE_RATE, MediaInfo, probe, read_sound
from openmotion.model import Composition, Finding, Measure, Report
from openmotion.review.flashes import FlashRate, count_flashes
from openmotion.review.form import FileForm
from openmotion.review.frame_log import FrameLog, read_log
from openmotion.review.silence import silences
from openmotion.review.stillness import blank_stretches, still_stretches

if TYPE_CHECKING:
    from openmotion.review.loudness import SoundLevels

# Longest stretches without a finding, seconds.
BLANK_S, STILL_S, SILENT_S = 0.5, 1.5, 1.5
# WCAG 2.2 SC 2.3.1: no more than three flashes in any second.
FLASHES = 3
LOUDNESS_LUFS, LOUDNESS_TOLERANCE = -14.0, 1.0
TRUE_PEAK_DBTP, _PEAK_TOLERANCE = -1.0, 0.05
_CLICK = 0.1
_BT709 = 1
_USUAL = FileForm()


def check_file(
    path: Path,
    composition: Composition,
    *,
    log: FrameLog | None = None,
    sound: NDArray[np.float32] | None = None,
    form: FileForm = _USUAL,
) -> Report:
    """Measure a finished video and say what is wrong with it.

    Args:
        path: of the video.
        composition: what it shows.
        log: small copies of its frames, if they were kept while drawing; otherwise the file's
            pictures are decoded, which takes about as long as a second of video per 100 ms.
        sound: its decoded samples, (samples, 2) float32; None decodes them.
        form: what kind of file it should be.

    Raises:
        UnreadableMedia: the file is missing or damaged.
    """
    info = probe(path)
    log = log or read_log(path, info.width, info.height)
    fps = float(info.rate)
    flash = count_flashes(log, fps)
    findings = [
        *_check_form(info, composition, form),
        *_check_pictures(log, flash, fps),
    ]
    measures = [*_describe(info), Measure(name="flashes", value=flash.most, unit="per second")]
    if info.sound is None:
        findings += _check_absence(composition)
    else:
        # Every rendering process loads this package, and loading scipy takes most of a second.
        from openmotion.review.loudness import measure_sound  # noqa: PLC0415

        samples = read_sound(path) if sound is None else sound
        samples = np.zeros((0, 2), np.float32) if samples is None else samples
        levels = measure_sound(samples)
        findings += _check_sound(samples, levels, composition)
        measures += _describe_sound(samples, levels)
    return Report(measures=tuple(measures), findings=tuple(findings))


def _check_form(info: MediaInfo, composition: Composition, form: FileForm) -> Iterator[Finding]:
    """Length, size and what players need."""
    rate = form.rate or composition.rate.exact
    frames = form.frames or composition.duration_frames
    if info.frames != frames or info.rate != rate:
        yield _error(
            "duration",
            f"the file holds {info.frames} frames at {float(info.rate):g} a second "
            f"({info.duration_s:.3f} s), planned were {frames} at "
            f"{float(rate):g} ({float(frames / rate):.3f} s)",
        )
    width, height = form.size or (composition.width, composition.height)
    if (info.width, info.height) != (width, height):
        yield _error(
            "size", f"the file is {info.width}x{info.height}, planned was {width}x{height}"
        )
    pix_fmt = form.pix_fmt or info.pix_fmt
    if (info.codec, info.profile, info.pix_fmt) != (form.codec, form.profile, pix_fmt):
        usual = form.codec == "h264"
        wanted = (
            "H.264 High in yuv420p is what plays everywhere"
            if usual
            else f"asked for was {form.codec} {form.profile} {form.pix_fmt}".rstrip()
        )
        yield _error(
            "format", f"the pictures are {info.codec} {info.profile} {info.pix_fmt}; {wanted}"
        )
    tags = (info.primaries, info.transfer, info.matrix)
    if tags != (_BT709,) * 3 or not info.limited_range:
        yield _error("colour_tags", f"the colours are tagged {tags}, not as BT.709 limited range")
    if form.starts_fast and not info.starts_fast:
        yield _error("fast_start", "the index stands at the end, so that players start late")


def _check_pictures(log: FrameLog, flash: FlashRate, fps: float) -> Iterator[Finding]:
    for blank in blank_stretches(log, math.floor(BLANK_S * fps) + 1):
        yield Finding(
            check="blank",
            severity="error",
            message=f"nothing is to be seen for {blank.length / fps:.2f} s",
            start_s=blank.start / fps,
            end_s=blank.end / fps,
        )
    for still in still_stretches(log, math.floor(STILL_S * fps) + 1):
        yield Finding(
            check="frozen",
            severity="warning",
            message=f"nothing moves for {still.length / fps:.2f} s",
            start_s=still.start / fps,
            end_s=still.end / fps,
        )
    if flash.most > FLASHES:
        end = flash.frame / fps
        yield Finding(
            check="flashes",
            severity="error",
            message=f"{flash.most} {'red ' if flash.red else ''}flashes within a second; "
            f"more than {FLASHES} can harm",
            start_s=max(0.0, end - 1),
            end_s=end,
        )


def _check_absence(composition: Composition) -> Iterator[Finding]:
    if not composition.silent and (composition.music is not None or composition.cues):
        yield _error("sound", "the file has no sound, although sound was planned")


def _check_sound(
    samples: NDArray[np.float32], levels: "SoundLevels", composition: Composition
) -> Iterator[Finding]:
    if composition.silent:
        yield _error("sound", "the file has a sound track, although none was wanted")
        return
    wanted = composition.rate.samples(composition.duration_frames, SAMPLE_RATE)
    if len(samples) != wanted:
        yield _error("sound_length", f"the sound has {len(samples)} samples, not {wanted}")
    if not math.isfinite(levels.loudness_lufs):
        yield _error("loudness", "the sound track is silent")
        return
    if abs(levels.loudness_lufs - LOUDNESS_LUFS) > LOUDNESS_TOLERANCE:
        yield Finding(
            check="loudness",
            severity="warning",
            message=f"the loudness is {levels.loudness_lufs:.1f} LUFS, "
            f"wanted is {LOUDNESS_LUFS:g} ±{LOUDNESS_TOLERANCE:g}",
        )
    if levels.true_peak_dbtp > TRUE_PEAK_DBTP + _PEAK_TOLERANCE:
        yield Finding(
            check="true_peak",
            severity="warning",
            message=f"the true peak is {levels.true_peak_dbtp:.2f} dBTP, "
            f"more than {TRUE_PEAK_DBTP:g} distorts on some players",
        )
    if levels.last_peak > _CLICK:
        yield Finding(
            check="ending", severity="warning", message="the sound breaks off with a click"
        )
    for silence in silences(samples, SILENT_S):
        yield Finding(
            check="silence",
            severity="warning",
            message=f"nothing is heard for {silence.length / SAMPLE_RATE:.2f} s",
            start_s=silence.start / SAMPLE_RATE,
            end_s=silence.end / SAMPLE_RATE,
        )


def _describe(info: MediaInfo) -> tuple[Measure, ...]:
    return (
        Measure(name="duration", value=info.duration_s, unit="s"),
        Measure(name="frames", value=info.frames),
        Measure(name="width", value=info.width, unit="px"),
        Measure(name="height", value=info.height, unit="px"),
        Measure(name="frame_rate", value=float(info.rate), unit="fps"),
        Measure(name="video", value=f"{info.codec} {info.profile} {info.pix_fmt}"),
    )


def _describe_sound(samples: NDArray[np.float32], levels: "SoundLevels") -> tuple[Measure, ...]:
    measures = [Measure(name="sound", value=len(samples) / SAMPLE_RATE, unit="s")]
    if math.isfinite(levels.loudness_lufs):
        loudness, peak = round(levels.loudness_lufs, 2), round(levels.true_peak_dbtp, 2)
        measures += [
            Measure(name="loudness", value=loudness, unit="LUFS"),
            Measure(name="true_peak", value=peak, unit="dBTP"),
        ]
    return tuple(measures)


def _error(check: str, message: str) -> Finding:
    return Finding(check=check, severity="error", message=message)
