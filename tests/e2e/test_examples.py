"""Examples that make files are run as they stand, in a folder of their own."""

import subprocess
import sys
from pathlib import Path

import pytest

from openmotion.settings import worker_environment

EXAMPLES = Path(__file__).parents[2] / "examples"
FILES = {
    "make_a_video": {"tidepool.mp4", "tidepool.motion"},
    "export_formats": {
        *("film.mp4", "film.motion", "film.mov", "film.webm", "film.gif", "film.webp"),
        *("title.mov", "title.webm", "title.webp", "title-000.png", "title-089.png", "loop.webm"),
        *("film.vtt", "film-poster.jpg", "film-sprites.jpg", "film-sprites.vtt"),
    },
}


@pytest.mark.parametrize("name", FILES)
def test_an_example_writes_its_files(name, tmp_path):
    done = subprocess.run(
        [sys.executable, EXAMPLES / f"{name}.py"],
        cwd=tmp_path,
        env=worker_environment(),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    written = {path.name for path in tmp_path.iterdir() if path.stat().st_size > 50}

    assert done.returncode == 0, done.stderr
    assert written >= FILES[name]
