"""The director that needs no language model and no network."""

from openmotion.director.arrange import arrange
from openmotion.director.rules import plan_storyboard
from openmotion.director.understand import read_brief
from openmotion.model import Brief, Composition, Request, Storyboard


class OfflineDirector:
    """Reads, plans and arranges by rules; the same request and seed give the same film."""

    def understand(self, request: Request) -> Brief:
        """Read what is asked for.

        Raises:
            InvalidRequest: the request asks for what cannot be.
        """
        return read_brief(request)

    def plan(self, brief: Brief, seed: int) -> Storyboard:
        """Choose shots, words and rhythm.

        Raises:
            UnknownLook: the brief names a look that does not exist.
        """
        return plan_storyboard(brief, seed)

    def arrange(self, storyboard: Storyboard) -> Composition:
        """Lay every shot out, frame by frame."""
        return arrange(storyboard)
