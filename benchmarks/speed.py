"""How fast videos are made, next to x264 alone on the same frames; see --help for the parts.

Run it on an idle machine:

    python benchmarks/speed.py [PART ...] [--films NAME,NAME] [--seconds N]
"""

import argparse
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from clocks import Time, fastest, time_command, time_work
from film import describe_machine, make_command
from films import FILMS, Film, cut_short, plan_film
from floor import measure_floor
from scene import peers_scene

from openmotion.model import Composition, TextLayer
from openmotion.pipeline import RenderPool, render_video
from openmotion.pipeline.export import fitted
from openmotion.pipeline.segment_cache import SegmentCache
from openmotion.pipeline.sheet import stills_of_shots
from openmotion.render import warm_kernels
from openmotion.render.profile import profile_frames
from openmotion.settings import Settings, keep_kernels

WORKERS = 2
RATIO, MEDIAN_MS, P95_MS, PEER_FPS, UHD_FPS = 0.80, 6.0, 20.0, 100.0, 20.0
SIXTY, CORES, EDIT, STILLS_S, DRAFT, COLD_S, HELP_S = 2.1, 1.8, 0.2, 2.0, 10.0, 12.0, 0.5
DRAFT_PX, UHD = 480, (3840, 2160)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What to measure.

    Attributes:
        films: of the ten.
        seconds: of each at most; 0 is all of it.
        folder: for what is made.
    """

    films: tuple[Film, ...]
    seconds: float
    folder: Path

    def plan(self, film: Film, fps: int = 30) -> Composition:
        """The composition of a film."""
        made = plan_film(film, fps)
        return cut_short(made, self.seconds) if self.seconds else made

    @property
    def first(self) -> Composition:
        """The composition of the first film."""
        return self.plan(self.films[0])


def pipeline(wishes: Wishes) -> None:
    """Whole pipeline against x264 alone, film by film."""
    print(f"films: frames a second of x264 alone and of the pipeline, warm; target {RATIO:.2f}")
    floors, wholes, silents, frames = [], [], [], 0
    with RenderPool(WORKERS) as pool:
        _render(wishes.first, wishes, pool)
        for film in wishes.films:
            made = wishes.plan(film)
            floor = measure_floor(made)
            whole = _render(made, wishes, pool)
            silent = _render(made.model_copy(update={"silent": True}), wishes, pool)
            _print_film(film.name, made.duration_frames, floor, whole, silent)
            floors.append(floor)
            wholes.append(whole)
            silents.append(silent)
            frames += made.duration_frames
    _print_film("total", frames, _sum(floors), _sum(wholes), _sum(silents))


def _sum(times: list[Time]) -> Time:
    return Time(sum(time.wall_s for time in times), sum(time.cpu_s for time in times))


def _print_film(name: str, frames: int, floor: Time, whole: Time, silent: Time) -> None:
    print(
        f"  {name:10} {frames:5} frames  x264 {frames / floor.wall_s:5.0f}  "
        f"with sound {frames / whole.wall_s:5.0f}, ratio {floor.wall_s / whole.wall_s:.2f} "
        f"(processors {floor.cpu_s / whole.cpu_s:.2f})  "
        f"pictures only {frames / silent.wall_s:5.0f}, ratio {floor.wall_s / silent.wall_s:.2f} "
        f"(processors {floor.cpu_s / silent.cpu_s:.2f})",
        flush=True,
    )


def drawing(wishes: Wishes) -> None:
    """Milliseconds a frame of drawing, film by film, in one process."""
    print(f"drawing: targets {MEDIAN_MS:g} ms in the median, {P95_MS:g} ms at p95")
    for film in wishes.films:
        made = wishes.plan(film)
        times = profile_frames(made, range(made.duration_frames), perf_counter)
        spent = sorted(frame * 1000 for frame in times.frames_s)
        slowest = max(times.parts, key=lambda part: sum(part.frames_s))
        print(
            f"  {film.name:10} median {statistics.median(spent):5.2f}  p95 "
            f"{spent[int(0.95 * len(spent))]:5.2f}  most in {slowest.kind} {slowest.name} "
            f"({sum(slowest.frames_s) / sum(times.frames_s):.0%})",
            flush=True,
        )


def scene(wishes: Wishes) -> None:
    """The scene that the peers draw, too."""
    made = peers_scene()
    with RenderPool(WORKERS) as pool:
        times = [_render(made, wishes, pool) for _ in range(3)]
    fps = made.duration_frames / fastest(times[1:]).wall_s
    print(f"the peers' scene: {fps:.0f} frames a second, warm (target {PEER_FPS:g})")


def uhd(wishes: Wishes) -> None:
    """The same film in 3840x2160."""
    made = wishes.first
    with RenderPool(WORKERS) as pool:
        times = [_render(made, wishes, pool, size=UHD) for _ in range(2)]
    fps = made.duration_frames / fastest(times[1:]).wall_s
    print(f"3840x2160: {fps:.1f} frames a second (target {UHD_FPS:g})")


def rates(wishes: Wishes) -> None:
    """60 frames a second against 30."""
    with RenderPool(WORKERS) as pool:
        took = []
        for fps in (30, 60):
            made = wishes.plan(wishes.films[0], fps)
            took.append(fastest([_render(made, wishes, pool) for _ in range(3)][1:]))
    print(f"60 fps take {took[1].wall_s / took[0].wall_s:.2f} x the time of 30 (target {SIXTY:g})")


def cores(wishes: Wishes) -> None:
    """Two workers against one."""
    made = wishes.first.model_copy(update={"silent": True})
    took = []
    for workers in (1, 2):
        with RenderPool(workers) as pool:
            took.append(fastest([_render(made, wishes, pool) for _ in range(3)][1:]))
    print(
        f"2 workers are {took[0].wall_s / took[1].wall_s:.2f} x as fast as one (target {CORES:g})"
    )


def cache(wishes: Wishes) -> None:
    """A second render, and one after a change in one of many shots."""
    film = next(film for film in FILMS if film.name == "explainer")
    made = wishes.plan(film)
    kept = SegmentCache(wishes.folder / "segments", 1 << 32)
    with RenderPool(WORKERS) as pool:
        _render(made, wishes, pool)
        first = _render(made, wishes, pool, kept=kept)
        again = _render(made, wishes, pool, kept=kept)
        edited = _render(_edit(made), wishes, pool, kept=kept)
    print(
        f"cache: a second render takes {again.wall_s / first.wall_s:.2f} x the first, "
        f"one with a change in one of {len(made.scenes)} shots "
        f"{edited.wall_s / first.wall_s:.2f} x (target {EDIT:g})"
    )


def _edit(composition: Composition) -> Composition:
    """The same film, the first text of its middle scene a little paler."""
    scenes = list(composition.scenes)
    middle = len(scenes) // 2
    layers = list(scenes[middle].layers)
    at = next(index for index, layer in enumerate(layers) if isinstance(layer, TextLayer))
    layers[at] = layers[at].model_copy(update={"opacity": 0.9})
    scenes[middle] = scenes[middle].model_copy(update={"layers": tuple(layers)})
    return composition.model_copy(update={"scenes": tuple(scenes)})


def stills(wishes: Wishes) -> None:
    """A still of every shot of the longest film, once its composition exists."""
    made = max((wishes.plan(film) for film in wishes.films), key=lambda film: len(film.scenes))
    warm_kernels()
    took = time_work(lambda: stills_of_shots(made))
    print(f"stills of all {len(made.scenes)} shots: {took.wall_s:.2f} s (target {STILLS_S:g} s)")


def draft(wishes: Wishes) -> None:
    """A small version with sound, against the length of the film."""
    made = wishes.first
    size = fitted((made.width, made.height), DRAFT_PX)
    with RenderPool(WORKERS) as pool:
        took = fastest([_render(made, wishes, pool, size=size) for _ in range(3)][1:])
    length = made.rate.seconds(made.duration_frames)
    print(
        f"draft of {size[0]}x{size[1]}: {length / took.wall_s:.1f} x real time (target {DRAFT:g})"
    )


def command(wishes: Wishes) -> None:
    """The whole command, from its start to its end."""
    out = wishes.folder / "film.mp4"
    warm = time_command(make_command(out, 15, "--no-cache"), tries=3)
    print(f"openmotion make, 15 s of video, warm: {warm.wall_s:.2f} s")
    if _drop_page_cache():
        cold = time_command(make_command(out, 15, "--no-cache"))
        print(f"the same with an empty page cache: {cold.wall_s:.2f} s (target {COLD_S:g} s)")
    else:
        print("the same with an empty page cache: not measured, it cannot be emptied here")
    start = time_command([sys.executable, "-m", "openmotion", "--help"], tries=5)
    print(f"openmotion --help: {start.wall_s:.2f} s (target {HELP_S:g} s)")


def _render(
    composition: Composition,
    wishes: Wishes,
    pool: RenderPool,
    *,
    size: tuple[int, int] | None = None,
    kept: SegmentCache | None = None,
) -> Time:
    out = wishes.folder / "film.mp4"
    return time_work(lambda: render_video(composition, out, pool=pool, size=size, cache=kept), pool)


def _drop_page_cache() -> bool:
    """Let the system forget all files; only root may, and not in every container."""
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")
    except OSError:
        return False
    return True


PARTS: dict[str, Callable[[Wishes], None]] = {
    "pipeline": pipeline,
    "drawing": drawing,
    "scene": scene,
    "uhd": uhd,
    "rates": rates,
    "cores": cores,
    "cache": cache,
    "stills": stills,
    "draft": draft,
    "command": command,
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__,
        epilog="\n".join(f"{name:10} {do.__doc__}" for name, do in PARTS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help="what to measure; all by default")
    parser.add_argument("--films", default="", help="names of some of the ten, with commas")
    parser.add_argument("--seconds", type=float, default=0.0, help="of each film at most")
    given = parser.parse_args()
    unknown = set(given.parts) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    names = given.films.split(",") if given.films else [film.name for film in FILMS]
    films = tuple(film for film in FILMS if film.name in names)
    keep_kernels(Settings().cache_dir)
    print(describe_machine(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        wishes = Wishes(films, given.seconds, Path(folder))
        for name in given.parts or PARTS:
            PARTS[name](wishes)
            sys.stdout.flush()


if __name__ == "__main__":
    main()
