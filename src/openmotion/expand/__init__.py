"""From what people write to what is drawn: compound layers, components, links and parents."""

from openmotion.expand.composition import expand_composition

__all__ = ["expand_composition"]
