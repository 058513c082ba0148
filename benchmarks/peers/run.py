"""The scene of benchmarks/scene.py in other renderers, and how much longer they take than this one.

Each peer runs only where it is installed; the others are named with what they lack.

    python benchmarks/peers/run.py [--frames N]

Remotion and HyperFrames: `npm install` in their folders here, a Chromium and ffmpeg on the path.
MoviePy: `pip install moviepy` in the environment of this program.
"""

import argparse
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from film import describe_machine  # noqa: E402
from scene import peers_scene  # noqa: E402

from openmotion.pipeline import RenderPool, render_video  # noqa: E402
from openmotion.settings import Settings, keep_kernels  # noqa: E402

CONCURRENCY = 2
LEAST_RATIO = 6.0
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


class NotInstalled(Exception):
    """A peer is not here; the message says what is missing."""


def ours(frames: int, folder: Path) -> float:
    """This program with warm workers, whole processes included in none of the peers' times."""
    film = peers_scene().model_copy(update={"duration_frames": frames})
    film = film.model_copy(update={"scenes": (film.scenes[0].model_copy(update={"end": frames}),)})
    took = []
    with RenderPool(CONCURRENCY) as pool:
        for _ in range(3):
            start = perf_counter()
            render_video(film, folder / "ours.mp4", pool=pool)
            took.append(perf_counter() - start)
    return frames / min(took[1:])


def remotion(frames: int, folder: Path) -> float:
    """Remotion: React in a headless Chromium."""
    home = HERE / "remotion"
    browser = _browser()
    if shutil.which("npx") is None:
        raise NotInstalled("needs Node on the path")
    if not (home / "node_modules").is_dir():
        raise NotInstalled(f"run npm install in {home}")
    command = ["npx", "remotion", "render", "index.jsx", "scene", str(folder / "remotion.mp4")]
    command += [f"--browser-executable={browser}", f"--concurrency={CONCURRENCY}"]
    command += [f"--frames=0-{frames - 1}", "--x264-preset=ultrafast", "--crf=18", "--log=error"]
    return _frames_a_second(frames, command, home)


def hyperframes(frames: int, folder: Path) -> float:
    """HyperFrames: HTML in a headless Chromium."""
    home = HERE / "hyperframes"
    browser = _browser()
    if shutil.which("ffmpeg") is None:
        raise NotInstalled("needs ffmpeg on the path")
    program = home / "node_modules" / "hyperframes" / "bin" / "hyperframes.mjs"
    if not program.is_file():
        raise NotInstalled(f"run npm install in {home}")
    project = folder / "hyperframes"
    project.mkdir()
    page = (home / "index.html").read_text(encoding="utf-8")
    script = (HERE / "scene.js").read_text(encoding="utf-8").replace("export function", "function")
    page = page.replace("SECONDS", f"{frames / 30:g}").replace("/* SCENE */", script)
    (project / "index.html").write_text(page, encoding="utf-8")
    node = home / "node_modules" / "node" / "bin" / "node"
    command = [str(node), str(program), "render", str(project), "--fps", "30"]
    command += ["--output", str(folder / "hyperframes.mp4")]
    return _frames_a_second(frames, command, home, HYPERFRAMES_BROWSER_PATH=browser)


def moviepy(frames: int, folder: Path) -> float:
    """MoviePy: numpy arrays and Pillow, written by ffmpeg."""
    if importlib.util.find_spec("moviepy") is None:
        raise NotInstalled("needs the package moviepy")
    out = str(folder / "moviepy.mp4")
    return _frames_a_second(
        frames, [sys.executable, str(HERE / "moviepy_scene.py"), out, str(frames)], HERE
    )


def _browser() -> str:
    """A Chromium.

    Raises:
        NotInstalled: there is none.
    """
    found = next((path for name in _BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        raise NotInstalled("needs a Chromium on the path")
    return found


def _frames_a_second(frames: int, command: list[str], folder: Path, **settings: str) -> float:
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
    return frames / (perf_counter() - start)


PEERS: dict[str, Callable[[int, Path], float]] = {
    "Remotion": remotion,
    "HyperFrames": hyperframes,
    "MoviePy": moviepy,
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=300, help="of the scene, 300 at most")
    frames = parser.parse_args().frames
    keep_kernels(Settings().cache_dir)
    print(describe_machine(), flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        own = ours(frames, folder)
        print(f"openmotion {own:.1f} frames a second", flush=True)
        for peer, measure in PEERS.items():
            try:
                fps = measure(frames, folder)
            except NotInstalled as why:
                print(f"{peer}: skipped, {why}", flush=True)
                continue
            print(
                f"{peer} {fps:.1f} frames a second, ours is {own / fps:.1f} x as fast", flush=True
            )
    print(f"target: {LEAST_RATIO:g} x Remotion and {LEAST_RATIO:g} x HyperFrames")


if __name__ == "__main__":
    main()
