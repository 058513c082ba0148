"""What drawn interfaces are made of: surfaces, lettering, shadows, windows."""

from openmotion.expand.interface.edges import soft_edges
from openmotion.expand.interface.lettering import Label, label, paragraph, text_width
from openmotion.expand.interface.parts import Parts, faded
from openmotion.expand.interface.shades import ink_on, is_dark, raised, soft_shadow
from openmotion.expand.interface.values import affine, along_y, first_change, sampled, stepped
from openmotion.expand.interface.window import Window, window

__all__ = [
    "Label",
    "Parts",
    "Window",
    "affine",
    "along_y",
    "faded",
    "first_change",
    "ink_on",
    "is_dark",
    "label",
    "paragraph",
    "raised",
    "sampled",
    "soft_edges",
    "soft_shadow",
    "stepped",
    "text_width",
    "window",
]
