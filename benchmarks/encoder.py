"""What options of x264 cost and give on the ten films: bytes, PSNR, SSIM, wiped grain, time.

    python benchmarks/encoder.py [--films NAME,NAME] [--frames N]

The table of docs/decisions/0014 comes from here. Each row is relative to the first one.
"""

import argparse
import io
from time import process_time
from typing import NamedTuple

import av
import cv2
import numpy as np
from film import describe_machine
from films import FILMS, plan_film
from numpy.typing import NDArray

from openmotion.media import Planes, SegmentEncoder
from openmotion.media import encoder as presets
from openmotion.model import Composition
from openmotion.render import Renderer
from openmotion.settings import Settings, keep_kernels

BEFORE = (
    "cabac=1:mbtree=1:rc-lookahead=10:bframes=3:no-deblock=0:8x8dct=1:me=hex:subme=1"
    ":partitions=i8x8,i4x4,p8x8"
)
CHOICES: dict[str, tuple[str, str, float]] = {
    "before": ("ultrafast", BEFORE, 18),
    "b-adapt=1": ("ultrafast", f"{BEFORE}:b-adapt=1", 18),
    "subme=2": ("ultrafast", BEFORE.replace("subme=1", "subme=2"), 18),
    "trellis=1": ("ultrafast", f"{BEFORE}:trellis=1", 18),
    "trellis, aq 0.3": ("ultrafast", f"{BEFORE}:trellis=1:aq-mode=1:aq-strength=0.3", 18),
    "trellis, aq 0.3, crf 17.5": (
        "ultrafast",
        f"{BEFORE}:trellis=1:aq-mode=1:aq-strength=0.3",
        17.5,
    ),
    "aq 0.5": ("ultrafast", f"{BEFORE}:aq-mode=1:aq-strength=0.5", 18),
    "superfast": ("superfast", "scenecut=0", 18),
    "veryfast": ("veryfast", "scenecut=0", 18),
}
_EVERY = 4  # frames between those that are compared
_DARK, _GRAINY = 90.0, (1.0, 25.0)  # mean and variance of the blocks in which banding shows
# Source: Wang et al., "Image quality assessment", 2004: (0.01 * 255) ** 2 and (0.03 * 255) ** 2.
_C1, _C2 = 6.5025, 58.5225


class Figures(NamedTuple):
    """What a choice came to, over all frames."""

    bytes: float
    psnr_db: float
    ssim: float
    wiped: float
    seconds: float


def measure(composition: Composition, runs: list[list[Planes]]) -> Figures:
    """Encode runs of frames with the preset as it is set now."""
    size, seconds, errors, likeness, wiped, grainy = 0, 0.0, [], [], 0, 0
    for frames in runs:
        start = process_time()
        with SegmentEncoder(composition.width, composition.height, composition.rate) as encoder:
            for planes in frames:
                for target, source in zip(encoder.planes, planes, strict=True):
                    np.copyto(target, source)
                encoder.add()
            data = encoder.finish()
        seconds += process_time() - start
        size += len(data)
        with av.open(io.BytesIO(data)) as container:
            for number, frame in enumerate(container.decode(video=0)):
                if number % _EVERY:
                    continue
                plane = frame.planes[0]
                seen = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
                seen = seen[: composition.height, : composition.width]
                source = frames[number].y
                errors.append(float(((source.astype(np.float32) - seen) ** 2).mean()))
                found = _compare(source, seen)
                likeness.append(found[0])
                wiped, grainy = wiped + found[1], grainy + found[2]
    psnr = 10 * float(np.log10(255**2 / np.mean(errors)))
    return Figures(size, psnr, float(np.mean(likeness)), wiped / max(1, grainy), seconds)


def _compare(source: NDArray[np.uint8], seen: NDArray[np.uint8]) -> tuple[float, int, int]:
    """SSIM over blocks of 8 by 8, dark blocks whose grain is gone, and all dark grainy blocks."""

    def blocks(plane: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(cv2.blur(plane, (8, 8))[4::8, 4::8], np.float32)

    a, b = source.astype(np.float32), seen.astype(np.float32)
    mean_a, mean_b = blocks(a), blocks(b)
    var_a, var_b = blocks(a * a) - mean_a**2, blocks(b * b) - mean_b**2
    both = blocks(a * b) - mean_a * mean_b
    ssim = ((2 * mean_a * mean_b + _C1) * (2 * both + _C2)) / (
        (mean_a**2 + mean_b**2 + _C1) * (var_a + var_b + _C2)
    )
    dark = (mean_a < _DARK) & (var_a > _GRAINY[0]) & (var_a < _GRAINY[1])
    return float(ssim.mean()), int((dark & (var_b < 0.1)).sum()), int(dark.sum())


def draw_runs(composition: Composition, frames: int) -> list[list[Planes]]:
    """A run of frames around the first change of scenes, and the last ones."""
    renderer = Renderer(composition)
    change = composition.scenes[min(1, len(composition.scenes) - 1)].start
    runs = []
    for start in (max(0, change - 10), max(0, composition.duration_frames - frames)):
        drawn = []
        for number in range(start, min(start + frames, composition.duration_frames)):
            y = np.empty((composition.height, composition.width), np.uint8)
            u, v = np.empty((2, composition.height // 2, composition.width // 2), np.uint8)
            renderer.draw(number, (y, u, v))
            drawn.append(Planes(y, u, v))
        runs.append(drawn)
    return runs


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--films", default="numbers,event,developer,quote")
    parser.add_argument("--frames", type=int, default=30, help="of each of two runs of a film")
    given = parser.parse_args()
    keep_kernels(Settings().cache_dir)
    print(describe_machine(), flush=True)
    found: dict[str, list[Figures]] = {name: [] for name in CHOICES}
    for film in FILMS:
        if film.name not in given.films.split(","):
            continue
        composition = plan_film(film)
        runs = draw_runs(composition, given.frames)
        for name, (preset, parameters, crf) in CHOICES.items():
            presets._X264["mg"] = ({"preset": preset, "crf": str(crf)}, parameters)  # noqa: SLF001
            found[name].append(measure(composition, runs))
    first = next(iter(found.values()))
    for name, rows in found.items():
        pairs = list(zip(rows, first, strict=True))
        size = np.exp(np.mean([np.log(row.bytes / base.bytes) for row, base in pairs]))
        print(
            f"{name:26} bytes {size:.2f}  PSNR "
            f"{np.mean([row.psnr_db - base.psnr_db for row, base in pairs]):+.2f} dB  SSIM "
            f"{np.mean([row.ssim - base.ssim for row, base in pairs]):+.4f}  wiped "
            f"{np.mean([row.wiped for row, _ in pairs]):.2f}  time "
            f"{sum(row.seconds for row in rows) / sum(base.seconds for base in first):.2f}"
        )


if __name__ == "__main__":
    main()
