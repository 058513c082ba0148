# ruff: noqa: INP001  (a script, not part of a package)
"""Write the pages of docs/reference that follow from the code.

Run it after a change of models, settings, errors, recipes, looks or commands:

    python docs/generate.py

A test compares the pages with what this gives.
"""

import inspect
import json
import re
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, ForwardRef, Literal, TypeVar, Union, get_args, get_origin

import typer.main
from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings

import openmotion.errors
import openmotion.model
from openmotion.api.errors import STATUSES
from openmotion.cli.app import app
from openmotion.director.looks import LOOKS, Look, Voice
from openmotion.director.recipes import RECIPES
from openmotion.errors import MotionError
from openmotion.settings import ServiceSettings, Settings

REFERENCE = Path(__file__).parent / "reference"
_NOTE = "<!-- Written by docs/generate.py; change the code and run it again. -->\n"
# The documents, then what they are made of, in the order of the stages.
_STAGES = (
    ("Request", ("Request", "Attachment")),
    (
        "Brief",
        (
            "Brief",
            "Stated",
            "PromptSpan",
            "Copy",
            "Figure",
            "Series",
            "Datum",
            "Feature",
            "Group",
            "ScriptBeat",
            "ColourWish",
            "FontWish",
            "Choreography",
            "Actor",
            "Clause",
            "Spot",
            "Pivot",
        ),
    ),
    (
        "Storyboard",
        (
            "Storyboard",
            "Palette",
            "FontChoice",
            "ExtraCue",
            "Shot",
            "PartSize",
            "MotifSpot",
            "Content",
            "Picture",
        ),
    ),
    (
        "Composition",
        ("Composition", "FrameRate", "Scene", "Ground", "Camera", "Finish", "Component"),
    ),
    (
        "Layers",
        (
            "LayerBase",
            "TextLayer",
            "ShapeLayer",
            "ImageLayer",
            "NineSlice",
            "GroupLayer",
            "ComponentLayer",
            "VideoLayer",
            "AdjustmentLayer",
            "ParticlesLayer",
            "PointEmitter",
            "LineEmitter",
            "BoxEmitter",
            "RingEmitter",
            "PathEmitter",
            "Clock",
            "Transform",
            "Mask",
            "Matte",
            "Shadow",
            "ShadowPart",
            "Blur",
            "Glow",
            "MotionBlur",
            "Sweep",
            "DirectionalBlur",
            "RadialBlur",
            "Sharpen",
            "Grade",
            "Levels",
            "Duotone",
            "Invert",
            "Posterize",
            "Threshold",
            "Displace",
            "ChromaticSplit",
            "Pixelate",
            "Halftone",
            "Grain",
            "Scanlines",
            "Vignette",
            "Outline",
        ),
    ),
    (
        "Interfaces",
        (
            "DeviceLayer",
            "CodeLayer",
            "CodeColours",
            "CodeMark",
            "TerminalLayer",
            "TerminalStep",
            "ChatLayer",
            "ChatMessage",
            "CursorLayer",
            "CursorStation",
        ),
    ),
    (
        "Charts",
        (
            "BarChartLayer",
            "LineChartLayer",
            "Annotation",
            "AreaChartLayer",
            "DonutLayer",
            "DonutPart",
            "BarRaceLayer",
            "ScatterLayer",
            "ScatterPoint",
            "PictogramLayer",
            "ChartSeries",
            "NumberFormat",
            "ChartStyle",
            "ChartTiming",
        ),
    ),
    ("Icons and art", ("IconLayer", "ArtLayer", "ArtPart", "ArtDrawing")),
    (
        "Maps",
        (
            "MapLayer",
            "GlobeLayer",
            "Place",
            "MapMarker",
            "MapArc",
            "MapView",
            "CountryValue",
        ),
    ),
    (
        "Text",
        (
            "TextLine",
            "TextRun",
            "TextStyle",
            "TextAnimator",
            "TextModulator",
            "RangeSelector",
            "WaveSelector",
            "WiggleSelector",
            "TextPath",
            "TextFill",
            "TextDecoration",
            "Typing",
            "Decode",
            "Counter",
            "Highlight",
        ),
    ),
    (
        "Outlines and paints",
        (
            "Rect",
            "Ellipse",
            "Superellipse",
            "Polygon",
            "Star",
            "Path",
            "Morph",
            "Boolean",
            "BooleanPart",
            "Offset",
            "Box",
            "Stroke",
            "Trim",
            "Repeater",
            "Solid",
            "LinearGradient",
            "RadialGradient",
            "Stop",
        ),
    ),
    (
        "Time",
        ("Keyframe", "Track", "Wiggle", "Loop", "Link", "Bezier", "Spring", "Steps", "Transition"),
    ),
    ("Sound", ("Music", "EnergyPoint", "Cue")),
    ("Report", ("Report", "Finding", "Measure")),
    ("Document", ("MotionDocument", "Versions", "Revision", "Lineage")),
    (
        "Edits",
        (
            "Retime",
            "SetPace",
            "SetWords",
            "ReplaceWords",
            "AddShot",
            "RemoveShot",
            "MoveShot",
            "SplitShot",
            "SetRecipe",
            "SetTransition",
            "SetColour",
            "SetTone",
            "SetLook",
            "SetFont",
            "SetSound",
            "AddCue",
            "SetFrame",
            "Resize",
        ),
    ),
)


def pages() -> dict[str, str]:
    """The text of every generated page by its file name."""
    return {
        "cli.md": _cli(),
        "errors.md": _errors(),
        "grounds.md": _grounds(),
        "looks.md": _looks(),
        "recipes.md": _recipes(),
        "schema.md": _schema(),
        "settings.md": _settings(),
        "transitions.md": _transitions(),
    }


def main() -> None:
    """Write all pages."""
    for name, text in pages().items():
        (REFERENCE / name).write_text(text, encoding="utf-8")


def _page(title: str, *parts: str) -> str:
    return "\n".join((f"# {title}\n", _NOTE, *parts)).rstrip() + "\n"


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(_cell(cell) for cell in row)} |" for row in lines) + "\n"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", ":")) else ".")


# Documents


def _schema() -> str:
    parts = [
        "The documents of openmotion in their JSON form. `openmotion schema` prints JSON Schemas.\n"
        "Unknown fields, NaN and infinity are refused everywhere. Ranges are half-open: `start` is "
        "in, `end` is out.\nThe [vocabulary](vocabulary.md) says what the words that a field may "
        "hold mean.\n",
    ]
    for title, names in _STAGES:
        parts.append(f"## {title}\n")
        parts += [_model(name, getattr(openmotion.model, name)) for name in names]
    return _page("Documents", *parts)


def _model(name: str, model: type[BaseModel]) -> str:
    model.model_rebuild()  # until then a field may know only the name of its type
    text, attributes = _split(inspect.getdoc(model) or "")
    inherited: dict[str, str] = {}
    for parent in model.__mro__[1:]:
        inherited |= _split(inspect.getdoc(parent) or "")[1]
    base = next((parent for parent in model.__mro__[1:] if parent.__name__ == "LayerBase"), None)
    shared = set(getattr(base, "model_fields", ()))
    if shared:
        text += "\n\nIt has the fields of `LayerBase` too."
    rows = [
        (f"`{field}`", _type(info), _default(info), _sentence(meaning) if meaning else "")
        for field, info in model.model_fields.items()
        if field not in shared
        and (meaning := attributes.get(field) or inherited.get(field) or "") is not None
    ]
    table = _table(("field", "type", "default", "meaning"), rows)
    return f"### {name}\n\n{text}\n\n{table}"


def _split(doc: str) -> tuple[str, dict[str, str]]:
    """A docstring without its Attributes block, and that block as a mapping."""
    text, _, block = doc.partition("\nAttributes:\n")
    attributes: dict[str, str] = {}
    name = ""
    for line in inspect.cleandoc(block).splitlines():
        found = re.match(r"(\w+): (.*)", line)
        if found:
            name, attributes[found[1]] = found[1], found[2]
        elif name and line.startswith(" "):
            attributes[name] += " " + line.strip()
    return text.strip(), attributes


def _type(info: FieldInfo) -> str:
    annotation = info.annotation
    if annotation is str and any(getattr(item, "pattern", None) for item in info.metadata):
        return "colour"
    return _name(annotation)


def _name(annotation: Any) -> str:  # noqa: ANN401  (a type of any form)
    """A type in words."""
    origin, parts = get_origin(annotation), get_args(annotation)
    generic = getattr(annotation, "__pydantic_generic_metadata__", {})
    if generic.get("args"):
        return f"{generic['origin'].__name__} of {_name(generic['args'][0])}"
    if annotation is type(None):
        return "none"
    if isinstance(annotation, TypeVar):
        return "anything"
    if isinstance(annotation, ForwardRef):
        return annotation.__forward_arg__
    if origin is Annotated:
        is_colour = parts[0] is str and any(getattr(item, "pattern", None) for item in parts[1:])
        return "colour" if is_colour else _name(parts[0])
    if origin in {Union, UnionType}:
        return " or ".join(dict.fromkeys(_name(part) for part in parts))
    if origin is Literal:
        return ", ".join(f"`{part}`" for part in parts)
    if origin is tuple:
        if parts[1:] == (...,):
            return f"list of {_name(parts[0])}"
        return f"({', '.join(_name(part) for part in parts)})"
    if origin is dict:
        return f"{_name(parts[1])} by {_name(parts[0])}"
    return getattr(annotation, "__name__", str(annotation))


def _default(info: FieldInfo) -> str:
    if info.is_required():
        return "required"
    default: Any = info.get_default(call_default_factory=True)
    if isinstance(default, BaseModel):
        return f"`{type(default).__name__}()`"
    return f"`{json.dumps(default)}`" if default != () else "none"


# Errors and settings


def _errors() -> str:
    rows = [
        (
            f"`{error.code}`",
            str(STATUSES.get(error.code, "")),
            f"`{name}`",
            (inspect.getdoc(error) or "").splitlines()[0],
        )
        for name, error in inspect.getmembers(openmotion.errors, inspect.isclass)
        if issubclass(error, MotionError)
    ]
    return _page(
        "Errors",
        "Deliberate errors are subclasses of `openmotion.errors.MotionError`. Their codes are "
        "stable; match on them, not on messages. The status is that of an HTTP answer; those with "
        "500 end a job, and its `error` tells them.\n",
        _table(("code", "status", "class", "meaning"), sorted(rows)),
    )


def _settings() -> str:
    return _page(
        "Settings",
        "Variables of the environment, read once at the start of a command. A wrong value, or a "
        "name that does not exist, ends the commands of the service with one sentence.\n",
        "## Of every command\n",
        _settings_table(Settings),
        "## Of the service\n",
        _settings_table(ServiceSettings),
    )


def _settings_table(settings: type[BaseSettings]) -> str:
    attributes = _split(inspect.getdoc(settings) or "")[1]
    prefix = settings.model_config.get("env_prefix", "")
    rows = [
        (
            f"`{prefix}{name.upper()}`",
            _setting_default(info),
            _sentence(attributes[name]),
        )
        for name, info in settings.model_fields.items()
    ]
    return _table(("variable", "default", "meaning"), rows)


def _setting_default(info: FieldInfo) -> str:
    default = info.get_default(call_default_factory=True)
    if isinstance(default, SecretStr) or default == "":
        return "empty"
    home = str(Path.home())
    return f"`{str(default).replace(home, '~')}`"


# Grounds, transitions, recipes and looks


def _grounds() -> str:
    rows = [
        (
            f"`{kind}`",
            facts.summary,
            ", ".join(facts.tones),
            " ".join(f"{place}. {use}." for place, use in enumerate(facts.colours, 1)),
        )
        for kind, facts in openmotion.model.GROUND_FACTS.items()
    ]
    return _page(
        "Grounds",
        "A ground lies behind all layers of a scene. It drifts slowly, is dithered so that nothing "
        "bands, and stays quiet where text stands, around its `focus`. Colours that are not given "
        "are derived from the first one. On a dark base bright lights are deepened until light "
        "text reads on them.\n",
        "The picture follows from the ground, the size and the time alone, and it never jumps as "
        "time goes by: time that returns to its start makes a loop without a seam. `drift` is the "
        "speed, 0 stands still; `scale` is the size of the features.\n",
        _table(("ground", "shows", "fits", "its colours, in order"), rows),
    )


def _transitions() -> str:
    rows = [
        (
            f"`{kind}`",
            facts.summary,
            ", ".join(facts.tones),
            " to ".join(f"{length:g}" for length in dict.fromkeys(facts.seconds)) + " s",
        )
        for kind, facts in openmotion.model.TRANSITION_FACTS.items()
    ]
    return _page(
        "Transitions",
        "A transition is the overlap of two scenes: its first frame nearly is the first scene "
        "alone, its last frame the second. A hard cut is no transition: on a beat it stands for "
        "energy. One kind for most cuts of a video and another one for its peak is enough.\n",
        "`direction` is the way that slides, wipes, whips, cards and lights travel; `colour` is "
        "that of floods, bands, ink, gaps and marks; `origin` is where irises, floods, zooms and "
        "ink start. `layer` names a layer instead: an iris opens from that button, "
        "`scale_to_detail` dives into it, `focus_pull` shows it in front. `waterfall_words` and "
        "`match_cut` move the layers of both scenes; see "
        "[examples/transitions.py](../../examples/transitions.py).\n",
        _table(("transition", "how the next scene comes", "fits", "usual length"), rows),
    )


def _recipes() -> str:
    rows = [
        (f"`{name}`", recipe.summary, f"{recipe.min_s:g} s", f"{recipe.natural_s:g} s")
        for name, recipe in sorted(RECIPES.items())
    ]
    return _page(
        "Scene recipes",
        "A recipe builds the layers of one kind of shot. `openmotion recipes` lists them.\n",
        _table(("recipe", "what it shows", "at least", "natural length"), rows),
    )


def _looks() -> str:
    return _page(
        "Looks",
        "A look is an art direction. Choose one with `--look NAME`, or let the prompt decide. "
        "`openmotion looks` lists them.\n",
        *(_look(look) for _, look in sorted(LOOKS.items())),
    )


def _look(look: Look) -> str:
    rows = [
        ("headlines", _voice(look.display)),
        ("accent words", _voice(look.accent)),
        ("running text", _voice(look.body)),
        ("labels", _voice(look.label)),
        ("grounds", ", ".join(f"{tone}: `{kind}`" for tone, kind in look.grounds.items())),
        ("entrances", ", ".join(f"`{name}`" for name in look.motion.entrances)),
        ("transitions", f"`{look.transition}`; into the peak `{look.accent_transition}`"),
        ("music", f"`{look.mood}`; fits {', '.join(f'`{mood}`' for mood in look.moods)}"),
    ]
    return f"## {look.name}\n\n{look.summary}\n\n{_table(('part', 'is'), rows)}"


def _voice(voice: Voice) -> str:
    extras = [word for word, on in (("italic", voice.italic), ("capitals", voice.caps)) if on]
    return ", ".join([f"{voice.family} {voice.weight:g}", *extras])


# Commands


def _cli() -> str:
    group: Any = typer.main.get_command(app)
    parts = [
        "Every command answers to `--help`. Errors are one sentence on standard error; the exit "
        "code is then not 0.\n"
    ]
    for name, command in _commands(group):
        arguments = [item for item in command.params if item.param_type_name == "argument"]
        options = [item for item in command.params if item.param_type_name == "option"]
        usage = " ".join(["openmotion", name, *(_argument(item) for item in arguments)])
        usage += " [options]" if options else ""
        parts.append(f"## {name}\n\n{command.help}\n\n    {usage}\n")
        rows = [
            (f"`{_argument(item)}`", item.help or "", _option_default(item)) for item in arguments
        ]
        rows += [
            (
                ", ".join(f"`{flag}`" for flag in (*item.opts, *item.secondary_opts)),
                item.help or "",
                _option_default(item),
            )
            for item in options
        ]
        if rows:
            parts.append(_table(("argument or option", "meaning", "default"), rows))
    return _page("Commands", *parts)


def _commands(group: Any, prefix: str = "") -> list[tuple[str, Any]]:  # noqa: ANN401  (typer's)
    """All commands with their full names, those of groups behind their group."""
    found: list[tuple[str, Any]] = []
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            found += _commands(command, f"{prefix}{name} ")
        else:
            found.append((prefix + name, command))
    return found


def _argument(item: Any) -> str:  # noqa: ANN401  (private types of typer)
    name = item.metavar or item.name.upper()
    return name if item.required else f"[{name}]"


def _option_default(option: Any) -> str:  # noqa: ANN401  (private types of typer)
    if option.required:
        return "required"
    default = option.default
    if default is None or default == ():
        return ""
    return f"`{getattr(default, 'value', default)}`"


if __name__ == "__main__":
    main()
