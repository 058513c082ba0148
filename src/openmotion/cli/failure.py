"""How an error is told: one line, an exit code, and the trace only for those who ask for it."""

import sys
import traceback
from typing import NoReturn

from openmotion.errors import MotionError

_FAILED, _DEFECT = 1, 70  # 70 is EX_SOFTWARE of sysexits.h


def fail(error: Exception) -> NoReturn:
    """Say what went wrong and end the process: 1 for what a user can mend, 70 for a defect."""
    _show_trace(error)
    if isinstance(error, ImportError):
        from openmotion.pipeline.system import as_missing_library

        error = as_missing_library(error) or error
    if isinstance(error, MotionError):
        say("error", str(error))
        sys.exit(_FAILED)
    if isinstance(error, OSError):
        place = f" ({error.filename})" if error.filename else ""
        say("error", f"{error.strerror or error}{place}")
        sys.exit(_FAILED)
    say(
        "error",
        f"this is a defect of openmotion: {type(error).__name__}: {error}; please report it with "
        "the command that you ran and what it prints with OPENMOTION_DEBUG=1",
    )
    sys.exit(_DEFECT)


def say(kind: str, message: str) -> None:
    """One line on standard error; a message can neither break it nor steer the terminal."""
    words = "".join(char if char.isprintable() else " " for char in message).split()
    print(f"{kind}: {' '.join(words)}", file=sys.stderr)


def _show_trace(error: Exception) -> None:
    from pydantic import ValidationError

    from openmotion.settings import Settings

    try:
        wanted = Settings().debug
    except ValidationError:
        wanted = False
    if wanted:
        traceback.print_exception(error)
