"""SVG becomes groups and shapes that lie where they should."""

import pytest

from openmotion.assets import convert_svg
from openmotion.model import GroupLayer, LinearGradient, RadialGradient, Solid


def convert(inner, *, view="0 0 10 10", more="", width=100.0, height=100.0, colour="#000000"):
    source = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}" {more}>{inner}</svg>'
    return convert_svg(source, width=width, height=height, owner="a", start=3, end=9, colour=colour)


def only(inner, **fields):
    (layer,) = convert(inner, **fields).layers
    return layer


def test_a_shape_is_placed_in_pixels_of_the_box():
    layer = only('<path d="M1 1h2v2h-2z"/>')

    assert layer.geometry.data == "M10 10L30 10L30 30L10 30Z"
    assert (layer.start, layer.end) == (3, 9)


@pytest.mark.parametrize(
    ("element", "data"),
    [
        ('<rect x="1" y="2" width="3" height="4"/>', "M10 20L40 20L40 60L10 60Z"),
        ('<line x1="0" y1="0" x2="5" y2="5" stroke="red"/>', "M0 0L50 50"),
        ('<polyline points="0,0 1,1 2 0"/>', "M0 0L10 10L20 0"),
        ('<polygon points="0,0 1,1 2 0"/>', "M0 0L10 10L20 0Z"),
        ('<rect width="50%" height="10%"/>', "M0 0L50 0L50 10L0 10Z"),
        ('<path d="m1 1 1 0 0 1zm3 0l1 1"/>', "M10 10L20 10L20 20ZM40 10L50 20"),
        ('<path d="M0 0q5 5 10 0t10 0"/>', "M0 0Q50 50 100 0Q150 -50 200 0"),
        ('<path d="M0 0C0 5 5 5 5 0S10-5 10 0"/>', "M0 0C0 50 50 50 50 0C50 -50 100 -50 100 0"),
        ('<path d="M1-1.5.5.25"/>', "M10 -15L5 2.5"),
    ],
)
def test_shapes_become_outlines(element, data):
    assert only(element).geometry.data == data


def test_a_circle_is_round_to_a_thousandth():
    data = only('<circle cx="5" cy="5" r="4"/>').geometry.data

    assert data.startswith("M90 50C90 72.09 72.09 90 50 90")


def test_an_arc_ends_where_it_says():
    data = only('<path d="M1 5A4 4 0 0 1 9 5"/>').geometry.data

    assert data.startswith("M10 50C10 27.91 27.91 10 50 10C72.09 10 90 27.91 90 50")


def test_an_arc_with_packed_flags_is_read():
    data = only('<path d="M1 5a4 4 0 018 0"/>').geometry.data

    assert data.endswith("90 50")


def test_transforms_of_groups_and_shapes_are_laid_into_outlines():
    layer = only('<g transform="translate(5 0)"><path transform="rotate(90)" d="M0 0L2 0"/></g>')

    assert layer.geometry.data == "M50 0L50 20"


@pytest.mark.parametrize(
    ("aspect", "data"),
    [
        ("", "M50 0L150 0"),
        ("xMinYMid", "M0 0L100 0"),
        ("xMaxYMin meet", "M100 0L200 0"),
        ("xMidYMin slice", "M0 0L200 0"),
        ("none", "M0 0L200 0"),
    ],
)
def test_the_view_box_lies_in_the_box_as_its_aspect_says(aspect, data):
    layer = only('<path d="M0 0H10"/>', width=200.0, more=f'preserveAspectRatio="{aspect}"')

    assert layer.geometry.data == data


def test_without_a_view_box_width_and_height_are_it():
    source = '<svg width="20" height="10px"><path d="M0 0H20"/></svg>'

    art = convert_svg(source, width=100, height=50, owner="a", start=0, end=9)

    assert art.layers[0].geometry.data == "M0 0L100 0"


def test_colours_are_read_in_every_notation():
    for text in ("#f00", "red", "rgb(255,0,0)", "rgb(100% 0% 0%)", "hsl(0 100% 50%)", "#FF0000"):
        assert only(f'<path d="M0 0H5V5" fill="{text}"/>').fill == Solid(colour="#ff0000")


def test_opacities_of_colours_multiply():
    fill = only('<path d="M0 0H5V5" fill="#ff000080" fill-opacity=".5"/>').fill

    assert fill == Solid(colour="#ff000040")


def test_the_current_colour_is_the_given_one():
    assert only('<path d="M0 0H5V5" fill="currentColor"/>', colour="#123456").fill == Solid(
        colour="#123456"
    )


def test_styles_come_from_sheets_by_weight_then_order_and_attributes_are_weakest():
    sheet = "<style>path{fill:#111111}.a{fill:#222222}#p{fill:#333333} .b.a{fill:#444444}</style>"

    def fill(marks):
        return only(f'{sheet}<path d="M0 0H5V5" fill="red" {marks}/>').fill.colour

    assert fill("") == "#111111"
    assert fill('class="a"') == "#222222"
    assert fill('class="a b"') == "#444444"
    assert fill('class="a b" id="p"') == "#333333"
    assert fill('id="p" style="fill:#555555"') == "#555555"


def test_styles_are_inherited():
    layer = only('<g fill="none" stroke="blue" stroke-width="2"><path d="M0 0H5V5"/></g>')

    assert layer.fill is None
    assert (layer.stroke.paint.colour, layer.stroke.width_px) == ("#0000ff", 20)


def test_lines_keep_caps_joins_and_dashes():
    stroke = only(
        '<path d="M0 0H5" fill="none" stroke="red" stroke-linecap="round" stroke-linejoin="bevel"'
        ' stroke-dasharray="1 2 3"/>'
    ).stroke

    assert (stroke.cap, stroke.join) == ("round", "bevel")
    assert stroke.dash == (10, 20, 30, 10, 20, 30)


def test_a_line_that_does_not_scale_keeps_its_width():
    stroke = only('<path d="M0 0H5" stroke="red" vector-effect="non-scaling-stroke"/>').stroke

    assert stroke.width_px == 1


def test_the_fill_rule_is_kept():
    assert only('<path fill-rule="evenodd" d="M0 0H5V5"/>').geometry.even_odd


def test_a_linear_gradient_spans_the_box_of_its_shape():
    fill = only(
        '<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"'
        ' stop-opacity=".5"/></linearGradient>'
        '<rect x="2" y="2" width="4" height="2" fill="url(#g)"/>'
    ).fill

    assert isinstance(fill, LinearGradient)
    assert fill.start == pytest.approx((20, 20))
    assert fill.end == pytest.approx((60, 20))
    assert [stop.colour for stop in fill.stops] == ["#ff0000", "#0000ff80"]


def test_a_linear_gradient_stays_square_to_its_lines_under_a_skew():
    fill = only(
        '<linearGradient id="g" gradientUnits="userSpaceOnUse" x1="0" x2="10"><stop/>'
        '<stop offset="1" stop-color="red"/></linearGradient>'
        '<rect width="10" height="10" fill="url(#g)" transform="skewX(45)"/>'
    ).fill
    # Where x is even in the shape the colour is too: (0, 0) and (0, 10) before the skew.
    direction = fill.end[0] - fill.start[0], fill.end[1] - fill.start[1]

    assert direction[0] * 100 + direction[1] * 100 == pytest.approx(0, abs=1e-6)


def test_a_radial_gradient_takes_stops_from_the_one_it_refers_to():
    fill = only(
        '<linearGradient id="s"><stop stop-color="red"/><stop offset="1"/></linearGradient>'
        '<radialGradient id="g" href="#s" gradientUnits="userSpaceOnUse" cx="5" cy="5" r="2"/>'
        '<rect width="10" height="10" fill="url(#g)"/>'
    ).fill

    assert isinstance(fill, RadialGradient)
    assert (fill.centre, fill.radius) == ((50, 50), 20)
    assert fill.stops[0].colour == "#ff0000"


def test_what_is_used_stands_where_it_is_used():
    art = convert(
        '<defs><path id="p" d="M0 0H1"/></defs><use href="#p" x="2"/>'
        '<use href="#p" transform="translate(0 3)" stroke="red"/>'
    )
    shapes = [layer.layers[0] if isinstance(layer, GroupLayer) else layer for layer in art.layers]

    assert [shape.geometry.data for shape in shapes] == ["M20 0L30 0", "M0 30L10 30"]
    assert shapes[1].stroke.paint.colour == "#ff0000"


def test_a_symbol_fills_the_size_of_its_use():
    layer = only(
        '<symbol id="s" viewBox="0 0 100 100"><path d="M0 0H100"/></symbol>'
        '<use href="#s" x="1" y="1" width="4" height="4"/>'
    )

    assert layer.geometry.data == "M10 10L50 10"


def test_ids_are_kept_behind_that_of_the_owner():
    art = convert('<g id="body"><path id="arm" d="M0 0H5V5"/><path d="M0 0H5V5"/></g>')

    assert art.layers[0].id == "a/body"
    assert [layer.id for layer in art.layers[0].layers] == ["a/arm", "a/path.1"]
    assert art.names == {"a/body": "body", "a/arm": "arm"}


def test_ids_that_come_twice_are_numbered():
    art = convert('<path id="x" d="M0 0H5V5"/><path id="x" d="M0 0H5V5"/>')

    assert [layer.id for layer in art.layers] == ["a/x", "a/x.2"]


def test_the_opacity_of_a_group_holds_for_its_picture():
    layer = only(
        '<g opacity=".5"><rect width="2" height="2"/><rect x="1" width="2" height="2"/></g>'
    )

    assert layer.opacity == 0.5
    assert layer.box.x <= 0
    assert layer.box.right >= 30


def test_a_clip_cuts_a_group():
    layer = only(
        '<clipPath id="c"><rect width="2" height="2"/></clipPath>'
        '<g clip-path="url(#c)"><rect width="9" height="9"/></g>'
    )

    assert layer.clip.data == "M0 0L20 0L20 20L0 20Z"


def test_a_shape_with_a_clip_is_cut_too():
    layer = only(
        '<clipPath id="c"><rect width="2" height="2"/></clipPath>'
        '<rect width="9" height="9" clip-path="url(#c)"/>'
    )

    assert isinstance(layer, GroupLayer)
    assert layer.clip.data == "M0 0L20 0L20 20L0 20Z"


@pytest.mark.parametrize(
    "marks",
    ['display="none"', 'opacity="0"', 'visibility="hidden"', 'fill="none"', "transform='scale(0)'"],
)
def test_what_is_not_seen_becomes_nothing(marks):
    assert convert(f'<rect width="5" height="5" {marks}/>').layers == ()


def test_the_same_svg_gives_the_same_layers():
    inner = '<g id="g"><circle r="3"/><rect width="2" height="2"/></g>'

    assert convert(inner) == convert(inner)


def test_what_is_left_out_is_said_once_with_its_number():
    notes = convert(
        '<text>a</text><text>b</text><rect width="1" height="1" filter="url(#f)"/>'
    ).notes

    assert notes == ("a text element is left out (2 times)", "a filter is left out")


def test_elements_of_other_vocabularies_are_passed_over():
    art = convert('<x:path xmlns:x="urn:x" d="M0 0H5V5"/><metadata><g/></metadata>')

    assert (art.layers, art.notes) == ((), ())


def test_a_plain_doctype_is_read():
    source = (
        '<?xml version="1.0" encoding="latin-1"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
        '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg viewBox="0 0 1 1"><path '
        'id="ü" d="M0 0H1"/></svg>'
    )

    art = convert_svg(source, width=10, height=10, owner="a", start=0, end=9)

    assert art.layers[0].id == "a/ü"
