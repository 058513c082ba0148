"""SVG as layers of our own: groups and shapes, nothing else, and notes on what was left out."""

from collections import Counter as Tally
from collections.abc import Mapping
from dataclasses import replace

from openmotion.assets.svg.colours import length, share
from openmotion.assets.svg.css import Sheet, read_sheet
from openmotion.assets.svg.gradients import Gradients
from openmotion.assets.svg.limits import (
    DEEPEST_GROUPS,
    DEEPEST_SHOWN,
    DEEPEST_USES,
    FARTHEST_PX,
    MOST_ELEMENTS,
    MOST_NUMBERS,
    MOST_PATH_NUMBERS,
    MOST_USES,
    refused,
)
from openmotion.assets.svg.made import Art
from openmotion.assets.svg.matrix import (
    determinant,
    moved_by,
    parse_transform,
    times,
)
from openmotion.assets.svg.outline import Outline, bounds, size_of, transformed, written
from openmotion.assets.svg.painting import URL, Painter
from openmotion.assets.svg.reach import picture_box, reached
from openmotion.assets.svg.shapes import SHAPES, outline_of
from openmotion.assets.svg.space import Space, bounded
from openmotion.assets.svg.style import Style, inherit
from openmotion.assets.svg.viewport import fit_view, view_box
from openmotion.assets.svg.xml import Element, read_xml, walk
from openmotion.model import (
    Box,
    Colour,
    GroupLayer,
    Layer,
    Path,
    ShapeLayer,
)

_GROUPS = ("g", "a", "switch", "svg")
_SILENT = (
    "defs",
    "title",
    "desc",
    "metadata",
    "style",
    "symbol",
    "clipPath",
    "view",
    "",
    "linearGradient",
    "radialGradient",
    "marker",
    "mask",
    "filter",
    "pattern",
)
_FLAT = 1e-9
_DEFAULT = (300.0, 150.0)
"""Size of an SVG that says none. Source: CSS 2.2, replaced elements."""


def convert_svg(
    source: str,
    *,
    width: float,
    height: float,
    owner: str,
    start: int,
    end: int,
    colour: Colour = "#000000",
) -> Art:
    """Turn SVG text into layers; pure.

    Ids of layers are those of the SVG behind the owner's and a slash; elements without one are
    numbered. Curves keep their form, strokes their width in the mean of all directions.

    Args:
        source: SVG text from anywhere.
        width: of the box that it fills as its preserveAspectRatio says, pixels.
        height: of the box, pixels.
        owner: id of the layer that the art belongs to.
        start: of all layers.
        end: of all layers.
        colour: what "currentColor" stands for.

    Raises:
        UnreadableMedia: it is no SVG, or larger, deeper or more intricate than it may be.
    """
    root = read_xml(source)
    if root.tag != "svg":
        raise refused(f"starts with a {root.tag or 'foreign'} element, not with svg")
    return _Converter(root, owner, start, end).convert(width, height, colour)


class _Converter:
    """Walks through the elements of one SVG.

    Args:
        root: the outermost element.
        owner: id of the layer that the art belongs to.
        start: of all layers.
        end: of all layers.
    """

    def __init__(self, root: Element, owner: str, start: int, end: int) -> None:
        self._root = root
        self._owner, self._start, self._end = owner, start, end
        self._by_id: dict[str, Element] = {}
        texts: list[str] = []
        for element in walk(root):
            name = element.attributes.get("id")
            if name:
                self._by_id.setdefault(name, element)
            if element.tag == "style":
                texts.append(element.text)
        self._sheet: Sheet = read_sheet(texts)
        self._notes: Tally[str] = Tally()
        self._gradients = Gradients(self._by_id, self._sheet)
        self._painter = Painter(self._gradients, self._notes)
        self._names: dict[str, str] = {}
        self._taken: set[str] = set()
        self._counts: Tally[str] = Tally()
        self._boxes: dict[str, Box] = {}
        self._elements = self._uses = self._numbers = 0
        if self._sheet.left_out:
            self._notes["a style rule is more than a tag, class or id and is left out"] = (
                self._sheet.left_out
            )

    def convert(self, width: float, height: float, colour: Colour) -> Art:
        """The art in a box."""
        given = self._root.attributes
        view = view_box(given.get("viewBox"))
        if view is None:
            own = (
                length(given.get("width"), _DEFAULT[0], whole=_DEFAULT[0]),
                length(given.get("height"), _DEFAULT[1], whole=_DEFAULT[1]),
            )
            if min(own) > 0:
                view = Box(x=0, y=0, width=own[0], height=own[1])
        room = Box(x=0, y=0, width=width, height=height)
        port = fit_view(view, room, given.get("preserveAspectRatio", ""))
        space = Space(bounded(port.matrix), Style(colour=colour), (port.width, port.height))
        declared = self._sheet.declared(self._root)
        inside = replace(space, style=inherit(space.style, declared, space.diagonal))
        layers = self._children(self._root, inside)
        layers = self._wrapped(self._root, declared, inside, layers, own_id=False)
        notes = [
            text if count == 1 else f"{text} ({count} times)" for text, count in self._notes.items()
        ]
        return Art(layers, (*notes, *sorted(self._gradients.notes)), self._names)

    def _children(self, element: Element, space: Space) -> tuple[Layer, ...]:
        found: list[Layer] = []
        for child in element.children:
            found += self._element(child, space)
            if element.tag == "switch" and found:
                break
        return tuple(found)

    def _element(self, element: Element, space: Space) -> tuple[Layer, ...]:
        """The layers of an element with all that is in it."""
        if element.tag in _SILENT:
            return ()
        self._elements += 1
        if self._elements > MOST_ELEMENTS:
            raise refused(f"shows more than {MOST_ELEMENTS} elements; simplify it")
        if space.depth > DEEPEST_SHOWN:
            raise refused(f"shows elements deeper than {DEEPEST_SHOWN} levels; flatten its groups")
        if element.tag not in (*SHAPES, *_GROUPS, "use"):
            self._notes[f"a {element.tag} element is left out"] += 1
            return ()
        declared = self._sheet.declared(element)
        if declared.get("display") == "none" or share(declared.get("opacity")) <= 0:
            return ()
        matrix = bounded(times(space.matrix, parse_transform(declared.get("transform", ""))))
        if abs(determinant(matrix)) < _FLAT:
            return ()
        inside = replace(
            space,
            matrix=matrix,
            style=inherit(space.style, declared, space.diagonal),
            depth=space.depth + 1,
            groups=space.groups + int(self._holds(element, declared)),
        )
        for name in ("filter", "mask", "marker-start", "marker-mid", "marker-end"):
            if declared.get(name, "none") != "none":
                self._notes[f"a {name.partition('-')[0]} is left out"] += 1
        if element.tag in SHAPES:
            return self._shape(element, declared, inside)
        if element.tag == "use":
            layers = self._use(element, inside)
        elif element.tag == "svg":
            layers = self._nested(element, inside, element)
        else:
            layers = self._children(element, inside)
        return self._wrapped(element, declared, inside, layers, own_id=True)

    def _use(self, element: Element, space: Space) -> tuple[Layer, ...]:
        """What an element shows of another one."""
        href = element.attributes.get("href", "").strip()
        name = href.removeprefix("#")
        target = self._by_id.get(name)
        if not href.startswith("#") or target is None:
            self._notes["a use element leads to nothing in the SVG and is left out"] += 1
            return ()
        if name in space.uses:
            raise refused(f"uses the element {name!r} inside itself")
        self._uses += 1
        if self._uses > MOST_USES:
            raise refused(f"uses elements more than {MOST_USES} times; simplify it")
        if len(space.uses) >= DEEPEST_USES:
            raise refused(f"uses elements in elements deeper than {DEEPEST_USES} times")
        x = length(element.attributes.get("x"), whole=space.viewport[0])
        y = length(element.attributes.get("y"), whole=space.viewport[1])
        inside = replace(
            space, matrix=times(space.matrix, moved_by(x, y)), uses=(*space.uses, name)
        )
        if target.tag == "symbol":
            declared = self._sheet.declared(target)
            inside = replace(inside, style=inherit(inside.style, declared, inside.diagonal))
            return self._nested(target, inside, element)
        return self._element(target, inside)

    def _nested(self, element: Element, space: Space, sized: Element) -> tuple[Layer, ...]:
        """What is in an svg or symbol with a view box of its own."""
        given, wide, tall = element.attributes, *space.viewport
        inner = element is sized
        room = Box(
            x=length(given.get("x"), whole=wide) if inner else 0,
            y=length(given.get("y"), whole=tall) if inner else 0,
            width=max(0.0, length(sized.attributes.get("width"), wide, whole=wide)),
            height=max(0.0, length(sized.attributes.get("height"), tall, whole=tall)),
        )
        if room.width <= 0 or room.height <= 0:
            return ()
        view = view_box(given.get("viewBox"))
        port = fit_view(view, room, given.get("preserveAspectRatio", ""))
        inside = replace(
            space,
            matrix=bounded(times(space.matrix, port.matrix)),
            viewport=(port.width, port.height),
        )
        return self._children(element, inside)

    def _wrapped(
        self,
        element: Element,
        declared: Mapping[str, str],
        space: Space,
        layers: tuple[Layer, ...],
        *,
        own_id: bool,
    ) -> tuple[Layer, ...]:
        """Layers in a group where something holds for all of them: an id, opacity or a clip."""
        if not layers or (not own_id and not self._acts(declared)):
            return layers
        if not self._holds(element, declared):
            return layers
        if space.groups > DEEPEST_GROUPS:
            if not self._acts(declared):
                return layers
            raise refused(f"nests more than {DEEPEST_GROUPS} groups with opacity, clip or id")
        opacity = share(declared.get("opacity"))
        clip = self._clip(declared, space)
        box = picture_box(layers, self._boxes) if opacity < 1 else None
        return (
            GroupLayer(
                id=self._name(element),
                start=self._start,
                end=self._end,
                layers=layers,
                opacity=opacity,
                clip=clip,
                box=box,
                decor=True,
            ),
        )

    def _holds(self, element: Element, declared: Mapping[str, str]) -> bool:
        """Whether an element becomes a group: it has a name, or something holds for all of it."""
        return bool(element.attributes.get("id")) or self._acts(declared)

    def _acts(self, declared: Mapping[str, str]) -> bool:
        return share(declared.get("opacity")) < 1 or declared.get("clip-path", "none") != "none"

    def _clip(self, declared: Mapping[str, str], space: Space) -> Path | None:
        """The outline that clips an element; None if nothing does."""
        found = URL.match(declared.get("clip-path", ""))
        if found is None:
            return None
        element = self._by_id.get(found[1])
        if element is None or element.tag != "clipPath":
            return None
        matrix = times(space.matrix, parse_transform(element.attributes.get("transform", "")))
        if element.attributes.get("clipPathUnits") == "objectBoundingBox":
            self._notes["a clip in units of its object is left out"] += 1
            return None
        outlines: list[Outline] = []
        even_odd = False
        for child in element.children:
            shown = child
            if child.tag == "use":
                name = child.attributes.get("href", "").removeprefix("#")
                shown = self._by_id.get(name, child)
            if shown.tag not in SHAPES:
                continue
            said = self._sheet.declared(shown)
            even_odd = even_odd or said.get("clip-rule") == "evenodd"
            own = times(matrix, parse_transform(child.attributes.get("transform", "")))
            if shown is not child:
                own = times(own, parse_transform(shown.attributes.get("transform", "")))
            outlines.append(transformed(self._outline(shown, space), own))
        data = written(outlines)
        # A clip with nothing in it shows nothing.
        return Path(data=data or "M0 0", even_odd=even_odd)

    def _outline(self, element: Element, space: Space) -> Outline:
        outline, whole = outline_of(element, space.viewport, space.diagonal, MOST_PATH_NUMBERS)
        if not whole:
            self._notes["a path is broken and drawn up to the break"] += 1
        self._numbers += size_of(outline)
        if self._numbers > MOST_NUMBERS:
            raise refused(f"has paths of more than {MOST_NUMBERS} numbers; simplify them")
        return outline

    def _shape(
        self, element: Element, declared: Mapping[str, str], space: Space
    ) -> tuple[Layer, ...]:
        """A shape as a layer; filled and stroked as its style says."""
        style = space.style
        if not style.visible:
            return ()
        outline = self._outline(element, space)
        box = bounds(outline)
        if box is None or len(outline) < 2:
            return ()
        fill = self._painter.paint(style.fill, style.fill_opacity, box, space)
        if element.tag == "line":
            fill = None
        stroke = self._painter.stroke(style, box, space)
        if fill is None and stroke is None:
            return ()
        placed = transformed(outline, space.matrix)
        around = reached(placed, stroke)
        if max(-around.x, -around.y, around.right, around.bottom) > FARTHEST_PX:
            self._notes["a shape far outside the picture is left out"] += 1
            return ()
        name = self._name(element)
        self._boxes[name] = around
        layer = ShapeLayer(
            id=name,
            start=self._start,
            end=self._end,
            geometry=Path(data=written([placed]), even_odd=style.even_odd),
            fill=fill,
            stroke=stroke,
            opacity=share(declared.get("opacity")),
            decor=True,
        )
        clip = self._clip(declared, space)
        if clip is None:
            return (layer,)
        return (
            GroupLayer(
                id=f"{name}.clip",
                start=self._start,
                end=self._end,
                layers=(layer,),
                clip=clip,
                decor=True,
            ),
        )

    def _name(self, element: Element) -> str:
        """The id of an element's layer: its own if it is free, else with a number."""
        own = element.attributes.get("id", "")
        name = f"{self._owner}/{own}" if own else f"{self._owner}/{element.tag}.1"
        while name in self._taken:
            self._counts[own or element.tag] += 1
            name = f"{self._owner}/{own or element.tag}.{self._counts[own or element.tag] + 1}"
        self._taken.add(name)
        if own:
            self._names[name] = own
        return name
