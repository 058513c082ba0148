"""Whether a composition does what plain instructions about shapes say."""

from openmotion.review.choreography.shots import check_choreographies
from openmotion.review.choreography.verify import check_choreography

__all__ = ["check_choreographies", "check_choreography"]
