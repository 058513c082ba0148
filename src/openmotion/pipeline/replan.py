"""The same film planned again for frames of other proportions, from its brief."""

from openmotion.director.base import Director
from openmotion.director.offline import OfflineDirector
from openmotion.errors import InvalidRequest
from openmotion.model import Brief, Composition, MotionDocument, Request, Stated, Storyboard
from openmotion.pipeline.planning import plan_video
from openmotion.pipeline.progress import ProgressSink, ignore_progress

_LEAST, _MOST = 16, 4096


class _KnownBrief:
    """A director that is told the brief and plans as another one does."""

    def __init__(self, director: Director, brief: Brief) -> None:
        self._director = director
        self._brief = brief

    def understand(self, request: Request) -> Brief:
        del request
        return self._brief

    def plan(self, brief: Brief, seed: int) -> Storyboard:
        return self._director.plan(brief, seed)

    def arrange(self, storyboard: Storyboard) -> Composition:
        return self._director.arrange(storyboard)


def replan(
    document: MotionDocument,
    size: tuple[int, int],
    *,
    director: Director | None = None,
    progress: ProgressSink = ignore_progress,
) -> Composition:
    """A document's film for another size: nothing is stretched, everything is laid out anew.

    Args:
        document: of the film.
        size: width and height in pixels, both even.
        director: who plans; None is the offline director.
        progress: is told how far planning is.

    Raises:
        InvalidRequest: the size is not possible.
        FontUnavailable: no installed font has the letters of the words.
    """
    width, height = size
    if any(length % 2 or not _LEAST <= length <= _MOST for length in size):
        raise InvalidRequest(
            f"{width}x{height} is not possible: both sides must be even, {_LEAST} to {_MOST} pixels"
        )
    brief = document.brief.model_copy(
        update={
            "width": Stated[int](value=width, origin="stated"),
            "height": Stated[int](value=height, origin="stated"),
        }
    )
    known = _KnownBrief(director or OfflineDirector(), brief)
    return plan_video(document.request, known, progress).composition
