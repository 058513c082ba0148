"""Where in a prompt something stands."""

from pydantic import Field

from openmotion.model.frozen import Frozen


class PromptSpan(Frozen):
    """The characters of the prompt that a field came from: `start` in, `end` out, code points."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
