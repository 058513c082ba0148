"""The scene of benchmarks/scene.py in other renderers, and how much longer they take than this one.

Each peer runs only where it is installed; the others are named with what they lack.

    python benchmarks/peers/run.py [--frames N] [--python PATH]

Ours is measured twice: warm, as a service has it, with its processes started before, and cold, the
whole command `openmotion render` from its start to its end. The peers' time is always their whole
command, so that cold compares like with like and warm says what a caller waits for.

Remotion and HyperFrames: `npm install` in their folders here, a Chromium and ffmpeg on the path.
MoviePy and Manim: `pip install moviepy manim`, in the environment of this program or in that of
the interpreter that `--python` names; Manim needs the headers of Cairo and Pango to be installed.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from film import describe_machine  # noqa: E402
from scene import peers_scene  # noqa: E402

from openmotion.model import Composition  # noqa: E402
from openmotion.pipeline import RenderPool, render_video  # noqa: E402
from openmotion.settings import Settings, keep_kernels  # noqa: E402

CONCURRENCY = 2
LEAST_RATIO = 6.0
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


class NotInstalled(Exception):
    """A peer is not here; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a renderer is to make.

    Attributes:
        frames: how many of the scene, from its first one.
        folder: for what it writes.
        python: the interpreter that has the peers written in Python.
    """

    frames: int
    folder: Path
    python: str


def ours_warm(task: Task) -> float:
    """This program's frames a second where its processes were started before, as in a service.

    Their start and a first run are not in the time, while the peers' time is their whole command.
    The best of two runs counts. Nothing drawn in one run is taken for the next.
    """
    film = _scene_of(task.frames)
    took = []
    with RenderPool(CONCURRENCY) as pool:
        for _ in range(3):
            start = perf_counter()
            render_video(film, task.folder / "warm.mp4", pool=pool)
            took.append(perf_counter() - start)
    return task.frames / min(took[1:])


def ours_cold(task: Task) -> float:
    """This program's frames a second as a whole command, as the peers are measured.

    Nothing drawn before is used. Kernels are on the disk already, as after any first video; their
    compilation, once after an installation, is not in the time.
    """
    scene = task.folder / "scene.json"
    scene.write_text(_scene_of(task.frames).model_dump_json(), encoding="utf-8")
    command = [sys.executable, "-m", "openmotion", "render", str(scene)]
    command += [str(task.folder / "cold.mp4"), "--no-cache", f"--workers={CONCURRENCY}"]
    return _frames_a_second(task, command, task.folder)


def _scene_of(frames: int) -> Composition:
    film = peers_scene()
    scenes = (film.scenes[0].model_copy(update={"end": frames}),)
    return film.model_copy(update={"duration_frames": frames, "scenes": scenes})


def remotion(task: Task) -> float:
    """Remotion: React in a headless Chromium."""
    home = HERE / "remotion"
    browser = _browser()
    if shutil.which("npx") is None:
        raise NotInstalled("needs Node on the path")
    if not (home / "node_modules").is_dir():
        raise NotInstalled(f"run npm install in {home}")
    command = ["npx", "remotion", "render", "index.jsx", "scene", str(task.folder / "remotion.mp4")]
    command += [f"--browser-executable={browser}", f"--concurrency={CONCURRENCY}"]
    command += [
        f"--frames=0-{task.frames - 1}",
        "--x264-preset=ultrafast",
        "--crf=18",
        "--log=error",
    ]
    return _frames_a_second(task, command, home)


def hyperframes(task: Task) -> float:
    """HyperFrames: HTML in a headless Chromium."""
    home = HERE / "hyperframes"
    browser = _browser()
    if shutil.which("ffmpeg") is None:
        raise NotInstalled("needs ffmpeg on the path")
    program = home / "node_modules" / "hyperframes" / "bin" / "hyperframes.mjs"
    if not program.is_file():
        raise NotInstalled(f"run npm install in {home}")
    project = task.folder / "hyperframes"
    project.mkdir()
    page = (home / "index.html").read_text(encoding="utf-8")
    script = (HERE / "scene.js").read_text(encoding="utf-8").replace("export function", "function")
    page = page.replace("SECONDS", f"{task.frames / 30:g}").replace("/* SCENE */", script)
    (project / "index.html").write_text(page, encoding="utf-8")
    node = home / "node_modules" / "node" / "bin" / "node"
    command = [str(node), str(program), "render", str(project), "--fps", "30"]
    command += ["--output", str(task.folder / "hyperframes.mp4")]
    return _frames_a_second(task, command, home, HYPERFRAMES_BROWSER_PATH=browser)


def moviepy(task: Task) -> float:
    """MoviePy: numpy arrays and Pillow, written by ffmpeg."""
    return _python_peer("moviepy", task)


def manim(task: Task) -> float:
    """Manim: vector objects drawn by Cairo, written by PyAV."""
    return _python_peer("manim", task)


def _python_peer(package: str, task: Task) -> float:
    """How fast `<package>_scene.py` makes its frames.

    Raises:
        NotInstalled: the task's interpreter has no such package.
    """
    look = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({package!r}) is None)"
    try:
        found = subprocess.run([task.python, "-c", look], check=False).returncode == 0
    except OSError as error:
        raise NotInstalled(f"cannot run {task.python}: {error.strerror}") from error
    if not found:
        raise NotInstalled(f"needs the package {package} in {task.python}")
    out = str(task.folder / f"{package}.mp4")
    command = [task.python, str(HERE / f"{package}_scene.py"), out, str(task.frames)]
    return _frames_a_second(task, command, HERE)


def _browser() -> str:
    """A Chromium.

    Raises:
        NotInstalled: there is none.
    """
    found = next((path for name in _BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        raise NotInstalled("needs a Chromium on the path")
    return found


def _frames_a_second(task: Task, command: list[str], folder: Path, **settings: str) -> float:
    """How fast a command makes its frames, from its start to its end."""
    start = perf_counter()
    done = subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env=None if not settings else {**os.environ, **settings},  # noqa: TID251  (of a peer)
    )
    if done.returncode:
        last = re.sub(r"\s+", " ", (done.stderr or done.stdout).strip())[-200:]
        raise NotInstalled(f"failed: {last}")
    return task.frames / (perf_counter() - start)


PEERS: dict[str, Callable[[Task], float]] = {
    "Remotion": remotion,
    "HyperFrames": hyperframes,
    "MoviePy": moviepy,
    "Manim": manim,
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=300, help="of the scene, 300 at most")
    parser.add_argument("--python", default=sys.executable, help="that has moviepy and manim")
    options = parser.parse_args()
    keep_kernels(Settings().cache_dir)
    print(describe_machine(), flush=True)
    with tempfile.TemporaryDirectory() as name:
        task = Task(frames=options.frames, folder=Path(name), python=options.python)
        warm, cold = ours_warm(task), ours_cold(task)
        print(
            f"openmotion, {task.frames} frames: {warm:.1f} frames a second warm (processes started"
            f" before), {cold:.1f} cold (whole command)",
            flush=True,
        )
        for peer, measure in PEERS.items():
            try:
                fps = measure(task)
            except NotInstalled as why:
                print(f"{peer}: skipped, {why}", flush=True)
                continue
            print(
                f"{peer}: {fps:.1f} frames a second (whole command), "
                f"ours is {warm / fps:.1f} x as fast warm, {cold / fps:.1f} x cold",
                flush=True,
            )
    print(f"target: {LEAST_RATIO:g} x Remotion and {LEAST_RATIO:g} x HyperFrames, warm")


if __name__ == "__main__":
    main()
