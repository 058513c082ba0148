"""What somebody asks for."""

from typing import Literal
from unicodedata import category

from pydantic import Field, field_validator

from openmotion.model.frozen import Frozen

# White space, control and format characters. The wire refuses a few letters that show nothing too.
_INVISIBLE = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Cs"})
Aspect = Literal["16:9", "9:16", "1:1", "4:5", "21:9"]


class Attachment(Frozen):
    """A file that comes with a request."""

    url: str = Field(min_length=1, max_length=4096)
    name: str | None = Field(default=None, max_length=240)
    type: Literal["image", "video", "audio", "file"] | None = None
    content_type: str | None = None


class Request(Frozen):
    """A prompt and the fields that overrule what it says.

    Attributes:
        prompt: 1..12000 code points, not only white space or invisible characters.
        style_reference_url: one YouTube video.
        attachments: up to ten files.
        aspect_ratio: overrules the prompt.
        duration_s: 1..300 seconds, overrules the prompt.
        fps: frames a second, overrules the prompt.
        look: name of an art direction, overrules the prompt.
        design: a design document, Markdown or tokens: colours, letters, voice; up to 200,000
            characters.
        seed: of all chance; the same request and seed give the same video.
    """

    prompt: str = Field(min_length=1, max_length=12_000)
    style_reference_url: str | None = None
    attachments: tuple[Attachment, ...] = Field(default=(), max_length=10)
    aspect_ratio: Aspect | None = None
    duration_s: float | None = Field(default=None, ge=1, le=300)
    fps: float | None = Field(default=None, ge=10, le=120)
    look: str | None = None
    design: str = Field(default="", max_length=200_000)
    seed: int = Field(default=0, ge=0, lt=1 << 63)

    @field_validator("prompt")
    @classmethod
    def _check_visible(cls, prompt: str) -> str:
        if all(category(char) in _INVISIBLE for char in prompt):
            raise ValueError("the prompt holds no visible character; say what the video is about")
        return prompt
