"""SVG that means harm is refused with a sentence, quickly."""

import time

import pytest

from openmotion.assets import convert_svg
from openmotion.errors import UnreadableMedia

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
LAUGHS = (
    '<!DOCTYPE svg [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + ']><svg xmlns="http://www.w3.org/2000/svg"><title>&i;</title></svg>'
)
OUTSIDE = (
    '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    '<svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>'
)
PARAMETER = '<!DOCTYPE svg [<!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd"> %p;]><svg/>'


def convert(source):
    return convert_svg(source, width=100, height=100, owner="a", start=0, end=10)


def svg(inner):
    return f"{HEAD}{inner}</svg>"


def doubling(levels):
    """Elements that use two of the ones before, level by level."""
    parts = ['<g id="u0"><rect width="1" height="1"/></g>']
    parts += [
        f'<g id="u{n}"><use href="#u{n - 1}"/><use href="#u{n - 1}"/></g>'
        for n in range(1, levels + 1)
    ]
    return svg(f'<defs>{"".join(parts)}</defs><use href="#u{levels}"/>')


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (LAUGHS, "declares entities"),
        (OUTSIDE, "declares entities"),
        (PARAMETER, "declares entities"),
        (svg("<g>" * 500 + "</g>" * 500), "nests deeper than 64"),
        (svg("<g/>" * 20_000), "more than 10000 elements"),
        (svg(f'<path d="M0 0{"L1 1" * 100_000}"/>'), "more than 40000 numbers"),
        (svg('<path d="M0 0L1e999 5"/>'), "number inf"),
        (svg('<path d="M0 0L1e30 5"/>'), "10,000,000 is the most"),
        (svg('<path d="M0 0' + "l9e6 0" * 3 + '"/>'), "leads further"),
        (svg('<rect width="1e300" height="1"/>'), "1e300"),
        (
            svg('<g transform="scale(1e6)"><g transform="scale(1e6) scale(1e6)"/></g>'),
            "grows beyond",
        ),
        (svg('<g transform="scale(9e6)">' * 9 + "</g>" * 9), "endlessly large"),
        (HEAD.replace("10 10", "1e-300 1e-300") + "</svg>", "endlessly large"),
        (svg('<g id="a"><use href="#a"/></g>'), "inside itself"),
        (svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), "inside itself"),
        (doubling(11), "more than"),
        (doubling(20), "deeper than 12 times"),
        (svg(f"<style>{'.a{fill:red}' * 3_000}</style><rect/>"), "more than 2000 style rules"),
        ("<html/>", "starts with a html element"),
        ("not xml", "no valid XML"),
        ("<svg><g></svg>", "no valid XML"),
        ("", "no valid XML"),
        (f"<svg>{' ' * 1_000_001}</svg>", "characters; 1000000 is the most"),
        ("<svg>\x00</svg>", "no valid XML"),
    ],
)
def test_what_means_harm_is_refused_with_a_sentence(source, said):
    before = time.perf_counter()

    with pytest.raises(UnreadableMedia, match=said.replace("(", r"\(")):
        convert(source)

    assert time.perf_counter() - before < 3


def test_groups_and_uses_in_each_other_are_refused_before_the_stack_ends():
    nest = "<g>" * 40
    parts = "".join(
        f'<g id="n{n}">{nest}<use href="#n{n + 1}"/>{"</g>" * 40}</g>' for n in range(8)
    )

    with pytest.raises(UnreadableMedia, match="deeper than 80 levels"):
        convert(
            svg(f'<defs>{parts}<g id="n8"><rect width="1" height="1"/></g></defs><use href="#n0"/>')
        )


def test_many_paths_are_refused_together():
    path = f'<path d="M0 0{"L1 1" * 15_000}"/>'

    with pytest.raises(UnreadableMedia, match="more than 200000 numbers"):
        convert(svg(path * 10))


@pytest.mark.parametrize(
    "inner",
    [
        "<script>alert(1)</script>",
        '<image href="http://127.0.0.1/a.png" width="5" height="5"/>',
        '<image href="data:image/png;base64,AAAA" width="5" height="5"/>',
        "<foreignObject><body/></foreignObject>",
        '<use href="http://127.0.0.1/a.svg#b"/>',
        '<use href="data:image/svg+xml,x#b"/>',
        '<animate attributeName="x"/>',
        '<rect width="5" height="5" fill="url(http://127.0.0.1/x#y)"/>',
        "<text>words</text>",
    ],
)
def test_what_leads_outside_or_runs_is_left_out_with_a_note(inner):
    art = convert(svg(f'{inner}<circle r="3" fill="red"/>'))

    assert [layer.id for layer in art.layers] == ["a/circle.1"]
    assert len(art.notes) == 1


def test_a_gradient_that_refers_to_itself_ends():
    loop = '<linearGradient id="g" href="#h"/><linearGradient id="h" href="#g"/>'

    art = convert(svg(f'{loop}<rect width="5" height="5" fill="url(#g) red"/>'))

    assert art.layers[0].fill.colour == "#ff0000"


def test_a_clip_that_uses_itself_ends():
    loop = '<clipPath id="c"><use href="#c"/></clipPath>'

    art = convert(svg(f'{loop}<g clip-path="url(#c)"><rect width="5" height="5"/></g>'))

    assert art.layers[0].clip.data == "M0 0"


def test_words_instead_of_numbers_leave_a_shape_out():
    assert convert(svg('<rect width="NaN" height="inf"/><circle r="nan"/>')).layers == ()


def test_a_path_that_breaks_is_drawn_up_to_the_break():
    art = convert(svg('<path d="M0 0L10 0L10 10 Lnan"/>'))

    assert art.layers[0].geometry.data == "M0 0L100 0L100 100"
    assert art.notes == ("a path is broken and drawn up to the break",)
