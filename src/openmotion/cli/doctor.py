"""`openmotion doctor`: is everything here that a video, and the service, needs?"""

import sys
from collections.abc import Callable
from pathlib import Path

import typer

from openmotion.cli.diagnosis import Diagnosis
from openmotion.cli.installation import DataFolder


def doctor(data: DataFolder = None) -> None:
    """Check this machine and its service; exit code 1 and advice if something is missing."""
    from openmotion.cli.service_diagnosis import diagnose_service
    from openmotion.cli.table import print_table

    found = [diagnosis for look in _LOOKS for diagnosis in look()]
    found += diagnose_service(data)
    print_table(
        ("", "what", "how it is"),
        [("no" if item.advice else "ok", item.name, item.state) for item in found],
    )
    ill = [item for item in found if item.advice]
    for item in ill:
        print(f"{item.name}: {item.advice}", file=sys.stderr)
    if ill:
        raise typer.Exit(1)


def _python() -> list[Diagnosis]:
    version = ".".join(str(part) for part in sys.version_info[:3])
    advice = "" if sys.version_info >= (3, 11) else "install Python 3.11 or newer"
    return [Diagnosis("python", f"{version} at {sys.executable}", advice)]


def _libraries() -> list[Diagnosis]:
    import ctypes

    from openmotion.pipeline.system import missing_library

    found = []
    for name in ("libEGL.so.1", "libGL.so.1"):
        try:
            ctypes.CDLL(name)
        except OSError:
            found.append(Diagnosis(name, "missing", str(missing_library(name))))
        else:
            found.append(Diagnosis(name, "installed"))
    return found


def _fonts() -> list[Diagnosis]:
    try:
        from openmotion.typeset import families

        count = len(families())
    except ImportError as error:
        return [Diagnosis("fonts", "cannot be loaded", str(error))]
    advice = "" if count else "install openmotion again: pip install --force-reinstall openmotion"
    return [Diagnosis("fonts", f"{count} families", advice)]


def _kernels() -> list[Diagnosis]:
    from openmotion.settings import Settings, keep_kernels, why_unwritable

    folder = Settings().cache_dir
    problem = why_unwritable(folder)
    if problem is not None:
        advice = "set OPENMOTION_CACHE_DIR to a folder that you may write to"
        return [Diagnosis("cache", f"{folder}: {problem}", advice)]
    keep_kernels(folder)
    kept = sum(1 for _ in (folder / "kernels").rglob("*.nbc"))
    state = f"{kept} kept" if kept else "none kept yet; `openmotion warm` compiles them"
    return [Diagnosis("cache", f"{folder} can be written"), Diagnosis("kernels", state)]


def _disk() -> list[Diagnosis]:
    import shutil

    free = shutil.disk_usage(Path.cwd()).free
    enough = free >= 1 << 30
    advice = "" if enough else "free at least 1 GB; a minute of video needs up to 0.2 GB"
    return [Diagnosis("disk", f"{free / 1e9:.1f} GB free here", advice)]


def _cores() -> list[Diagnosis]:
    from openmotion.pipeline.system import default_workers, usable_cores

    return [Diagnosis("cores", f"{usable_cores()}, so {default_workers()} rendering processes")]


_LOOKS: tuple[Callable[[], list[Diagnosis]], ...] = (
    _python,
    _libraries,
    _fonts,
    _kernels,
    _disk,
    _cores,
)
