"""Copy in a column: what is there stands, what is not takes no room."""

from openmotion.director.kit import column, halves
from openmotion.model import Box

BOX = Box(x=100, y=100, width=800, height=600)


def test_a_headline_and_its_support_are_two_layers(make_stage):
    made = column(make_stage(), BOX, text="Calm weeks", support="A planner", start=4)

    assert [layer.id for layer in made.layers] == ["copy.head", "copy.support"]


def test_no_words_give_no_layers_and_no_height(make_stage):
    made = column(make_stage(), BOX, text=" ", start=4, valign=0.0)

    assert made.layers == ()
    assert made.box.bottom == BOX.y


def test_copy_stays_in_its_box(make_stage):
    text = "A rather long headline about calm weeks and calmer mornings for everybody"
    made = column(make_stage(), BOX, text=text, support="And a line", start=4, max_lines=4)

    assert made.box.y >= BOX.y
    assert made.box.bottom <= BOX.bottom + 1


def test_swapped_halves_put_the_copy_on_the_right(make_stage):
    copy, subject = halves(make_stage(), swap=True)

    assert subject.right < copy.x


def test_halves_of_a_tall_frame_stand_one_above_the_other(make_stage):
    copy, subject = halves(make_stage(width=1080, height=1920))

    assert copy.bottom < subject.y
