"""openmotion: a prompt goes in, a finished motion-graphics video with sound comes out.

The public names load on first use, so that a light import (the client, the wire types) stays light.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openmotion.model import Brief, Composition, Request, Storyboard
    from openmotion.pipeline import make_video

__all__ = ["Brief", "Composition", "Request", "Storyboard", "make_video"]

_HOMES = {
    "Brief": "openmotion.model",
    "Composition": "openmotion.model",
    "Request": "openmotion.model",
    "Storyboard": "openmotion.model",
    "make_video": "openmotion.pipeline",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401  (a module's attribute has any type)
    """Give a public name, importing its home at that moment."""
    if name not in _HOMES:
        raise AttributeError(f"module 'openmotion' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
