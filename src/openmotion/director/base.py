"""What every director can do, whether it follows rules or a language model."""

from typing import Protocol

from openmotion.model import Brief, Composition, Request, Storyboard


class Director(Protocol):
    """Turns a request into a composition in three steps, each of them a typed document."""

    def understand(self, request: Request) -> Brief:
        """Read what is asked for.

        Raises:
            InvalidRequest: the request asks for what cannot be.
        """
        ...

    def plan(self, brief: Brief, seed: int) -> Storyboard:
        """Choose shots, words and rhythm.

        Raises:
            UnknownLook: the brief names a look that does not exist.
        """
        ...

    def arrange(self, storyboard: Storyboard) -> Composition:
        """Lay every shot out, frame by frame."""
        ...
