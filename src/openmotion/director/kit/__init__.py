"""The recipe writer's kit: stage, colours, words, surfaces, icons and motion."""

from openmotion.director.kit.brand import assemble, corner_label, corner_mark, tile
from openmotion.director.kit.camera import keep_alive, push_in
from openmotion.director.kit.column import Column, column, halves, tops
from openmotion.director.kit.entrance import entrance, fade_up
from openmotion.director.kit.ground import ground_of
from openmotion.director.kit.icon import icon, icon_path
from openmotion.director.kit.motif import (
    MOTIF_ID,
    RING,
    bleeds,
    draw_motif,
    half_size,
    motifs_of,
    radius_scale,
    turn_at,
)
from openmotion.director.kit.motion import (
    appear,
    arrive,
    blink,
    come_in,
    grow,
    row_gap,
    stagger,
)
from openmotion.director.kit.ornament import Decoration, ornament
from openmotion.director.kit.stage import Heading, Role, Scenery, Shape, Stage
from openmotion.director.kit.subject import Field, field_of
from openmotion.director.kit.surface import (
    card_shadow,
    disc,
    edge,
    panel,
    rule,
    smooth_path,
    straight_path,
)
from openmotion.director.kit.tint import Tints, readable, shade, tints
from openmotion.director.kit.ui import avatar, bar, capitalised, ui_text
from openmotion.director.kit.words import (
    Align,
    TextBlock,
    box_of,
    dim,
    headline,
    largest_headline,
    line,
    place,
    style_of,
)

__all__ = [
    "MOTIF_ID",
    "RING",
    "Align",
    "Column",
    "Decoration",
    "Field",
    "Heading",
    "Role",
    "Scenery",
    "Shape",
    "Stage",
    "TextBlock",
    "Tints",
    "appear",
    "arrive",
    "assemble",
    "avatar",
    "bar",
    "bleeds",
    "blink",
    "box_of",
    "capitalised",
    "card_shadow",
    "column",
    "come_in",
    "corner_label",
    "corner_mark",
    "dim",
    "disc",
    "draw_motif",
    "edge",
    "entrance",
    "fade_up",
    "field_of",
    "ground_of",
    "grow",
    "half_size",
    "halves",
    "headline",
    "icon",
    "icon_path",
    "keep_alive",
    "largest_headline",
    "line",
    "motifs_of",
    "ornament",
    "panel",
    "place",
    "push_in",
    "radius_scale",
    "readable",
    "row_gap",
    "rule",
    "shade",
    "smooth_path",
    "stagger",
    "straight_path",
    "style_of",
    "tile",
    "tints",
    "tops",
    "turn_at",
    "ui_text",
]
