"""The director that needs no language model and no network."""

from openmotion.director.arrange import arrange
from openmotion.director.choreography import with_choreography
from openmotion.director.rules import plan_notes, plan_storyboard
from openmotion.director.understand import read_brief
from openmotion.director.understand.branding import with_design
from openmotion.model import Brief, Composition, Request, Storyboard, derive_seed


class OfflineDirector:
    """Reads, plans and arranges by rules; the same request and seed give the same film."""

    def understand(self, request: Request) -> Brief:
        """Read what is asked for.

        Raises:
            InvalidRequest: the request asks for what cannot be.
        """
        brief = read_brief(request)
        if request.design:
            brief = with_design(brief, request.design)
        return with_choreography(brief)

    def plan(self, brief: Brief, seed: int) -> Storyboard:
        """Choose shots, words and rhythm; another prompt has other chance under the same seed.

        Raises:
            UnknownLook: the brief names a look that does not exist.
        """
        storyboard = plan_storyboard(brief, derive_seed(seed, brief.prompt), turn=seed)
        return storyboard.model_copy(update={"notes": plan_notes(brief, storyboard)})

    def arrange(self, storyboard: Storyboard) -> Composition:
        """Lay every shot out, frame by frame."""
        return arrange(storyboard)
