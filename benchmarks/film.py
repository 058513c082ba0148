"""What all benchmarks make, and on what machine."""

import os
import platform
import re
import sys
from pathlib import Path

from openmotion.pipeline.system import usable_cores
from openmotion.pipeline.versions import installed_versions

PROMPT = "Create a {seconds} second product launch video for a new AI calendar app."


def make_command(out: Path, seconds: int, *options: str) -> list[str]:
    """The command that makes the film of so many seconds, 1920x1080 at 30 fps."""
    prompt = PROMPT.format(seconds=seconds)
    return [sys.executable, "-m", "openmotion", "make", prompt, "-o", str(out), *options]


def describe_machine() -> str:
    """Processor, cores, load and versions, in two lines."""
    info = Path("/proc/cpuinfo")
    text = info.read_text(encoding="utf-8") if info.exists() else ""
    found = re.search(r"model name\s*: (.*)", text)
    name = found.group(1) if found else platform.processor() or platform.machine()
    versions = installed_versions()
    libraries = ", ".join(f"{key} {value}" for key, value in versions.libraries.items())
    load = os.getloadavg()[0]
    return (
        f"{name}, {usable_cores()} cores to use, load {load:.1f} at the start\n"
        f"openmotion {versions.openmotion}, Python {versions.python}, {libraries}"
    )
