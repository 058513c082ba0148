"""Briefs for tests, without reading a prompt."""

from typing import Any

from openmotion.model.brief import Brief, Copy, Feature, Figure, Stated

_STATED = {
    "language": "en",
    "kind": "product_launch",
    "product": "",
    "subject": "AI calendar app",
    "audience": "",
    "goal": "",
    "duration_s": 15.0,
    "width": 1920,
    "height": 1080,
    "fps": 30.0,
    "mood": "tech",
    "look": None,
    "tone": None,
    "cta": "",
    "link": "",
    "silent": False,
}


def make_brief(
    prompt: str = "Create a launch video for an AI calendar app.", **fields: Any
) -> Brief:
    """A brief with plain values for stated fields; strings stand for copy and features."""
    values: dict[str, Any] = {"prompt": prompt}
    for name, default in _STATED.items():
        values[name] = Stated(value=fields.pop(name, default), origin="stated")
    for name, part in (("copy_lines", "line"), ("details", "label")):
        given = fields.pop(name, ())
        values[name] = tuple(
            Copy(text=copy, role=part) if isinstance(copy, str) else copy for copy in given
        )
    features = fields.pop("features", ())
    values["features"] = tuple(Feature(title=f) if isinstance(f, str) else f for f in features)
    return Brief.model_validate({**values, **fields})


def make_figure(text: str, value: float, label: str = "", **fields: Any) -> Figure:
    """A figure of the prompt."""
    return Figure(text=text, value=value, label=label, **fields)
