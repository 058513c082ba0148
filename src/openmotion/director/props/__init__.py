"""Live elements under a hook: small moving pictures of what a subject is about."""

from openmotion.director.props.choose import draw_prop, draw_scale
from openmotion.director.props.prop import Prop

__all__ = ["Prop", "draw_prop", "draw_scale"]
