"""A director that keeps to a range of lengths and to a mode, whatever the prompt leaves open."""

from collections.abc import Callable

from openmotion.director.base import Director
from openmotion.model import Brief, Composition, Request, Storyboard
from openmotion.pipeline.orders import Mode, PlanStep

_LIGHT_SHORT_SIDE = 720  # pixels


class WishingDirector:
    """Plans as another director does, within limits that a request has beside its prompt.

    Args:
        director: who plans.
        length_s: shortest and longest length; None for no limits.
        usual_s: length taken when the director's own lies outside.
        mode: "light" makes pictures smaller whose size nobody asked for.
        on_step: is told which step begins.
    """

    def __init__(
        self,
        director: Director,
        *,
        length_s: tuple[float, float] | None,
        usual_s: float,
        mode: Mode,
        on_step: Callable[[PlanStep], None] = lambda _: None,
    ) -> None:
        self._director = director
        self._length_s = length_s
        self._usual_s = usual_s
        self._mode = mode
        self._on_step = on_step

    def understand(self, request: Request) -> Brief:
        """Read what is asked for.

        Raises:
            InvalidRequest: the request asks for what cannot be.
        """
        self._on_step("brief")
        brief = self._director.understand(request)
        if self._length_s is not None and request.duration_s is None:
            shortest, longest = self._length_s
            is_said = brief.duration_s.origin != "default"
            if not (is_said and shortest <= brief.duration_s.value <= longest):
                wanted = request.model_copy(update={"duration_s": self._usual_s})
                brief = self._director.understand(wanted)
        return _smaller(brief) if self._mode == "light" else brief

    def plan(self, brief: Brief, seed: int) -> Storyboard:
        """Choose shots, words and rhythm.

        Raises:
            UnknownLook: the brief names a look that does not exist.
        """
        self._on_step("storyboard")
        return self._director.plan(brief, seed)

    def arrange(self, storyboard: Storyboard) -> Composition:
        """Lay every shot out, frame by frame."""
        self._on_step("compose")
        return self._director.arrange(storyboard)


def _smaller(brief: Brief) -> Brief:
    """A brief for pictures of at most 720 pixels on the short side, unless a size was named."""
    width, height = brief.width.value, brief.height.value
    short = min(width, height)
    if brief.width.origin == "stated" or short <= _LIGHT_SHORT_SIDE:
        return brief
    sizes = {
        "width": brief.width.model_copy(update={"value": _even(width, short)}),
        "height": brief.height.model_copy(update={"value": _even(height, short)}),
    }
    return brief.model_copy(update=sizes)


def _even(length: int, short: int) -> int:
    return round(length * _LIGHT_SHORT_SIDE / short / 2) * 2
