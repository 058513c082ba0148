"""What is asked for and not shown yet finds its place."""

from typing import Any

from tests.support.briefs import make_brief, make_figure

from openmotion.director.rules.cover import cover, is_shown
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.story import tell
from openmotion.model.brief import Copy, Datum, Feature, Series
from openmotion.model.storyboard import Content


def covered(*drafts: Draft, **fields: Any) -> list[Draft]:
    return cover(tell(make_brief(**fields), 0), list(drafts))


HOOK = Draft("hook", Content(headline="Hello"))
CARD = Draft("end_card", Content(headline="Bye"))


def test_a_text_may_stand_in_several_fields_of_a_shot():
    draft = Draft("hook", Content(headline="no timeline UI.", support="just code."))

    assert is_shown("no timeline UI. just code.", [draft])


def test_short_texts_must_be_whole_words():
    assert not is_shown("Go", [Draft("hook", Content(headline="Google"))])
    assert is_shown("Go", [Draft("hook", Content(headline="Go, Rust"))])


def test_a_subtitle_goes_under_the_line_before_it():
    copies = (Copy(text="Hello", role="title"), Copy(text="a small word", role="subtitle"))
    drafts = covered(HOOK, CARD, copy_lines=copies)

    assert drafts[0].content.support == "a small word"


def test_a_label_goes_to_the_corner():
    drafts = covered(HOOK, copy_lines=(Copy(text="LIVE", role="label"),))

    assert drafts[0].content.label == "LIVE"


def test_a_line_follows_the_line_before_it():
    drafts = covered(HOOK, CARD, copy_lines=("Hello", "How are you"))

    assert [draft.content.headline for draft in drafts] == ["Hello", "How are you", "Bye"]


def test_a_list_item_joins_its_list():
    listing = Draft("feature_list", Content(items=(Feature(title="Maps"),)))
    drafts = covered(listing, copy_lines=(Copy(text="Trips", role="list_item"),))

    assert [item.title for item in drafts[0].content.items] == ["Maps", "Trips"]


def test_a_quotation_gets_a_shot_and_its_speaker():
    copy = Copy(text="It simply works.", role="quote", by="Dana")
    drafts = covered(HOOK, CARD, copy_lines=(copy,))

    assert [(draft.recipe, draft.content.by) for draft in drafts if draft.recipe == "quote"] == [
        ("quote", "Dana")
    ]


def test_a_speaker_is_added_to_what_is_said():
    said = Draft("hook", Content(headline="It simply works."))
    drafts = covered(said, copy_lines=(Copy(text="It simply works.", by="Dana"),))

    assert drafts[0].content.support == "Dana"


def test_the_detail_of_a_feature_stands_under_it():
    spot = Draft("feature_spotlight", Content(headline="Maps"))
    drafts = covered(spot, features=(Feature(title="Maps", detail="Offline too"),))

    assert drafts[0].content.support == "Offline too"


def test_the_detail_of_a_listed_feature_joins_the_list():
    listing = Draft("feature_list", Content(items=(Feature(title="Maps"), Feature(title="Trips"))))
    drafts = covered(listing, features=(Feature(title="Maps", detail="Offline too"),))

    assert drafts[0].content.items[0].detail == "Offline too"


def test_many_missing_features_share_lists():
    drafts = covered(HOOK, CARD, features=tuple("abcdef"))

    assert [draft.recipe for draft in drafts] == [
        "hook",
        "feature_list",
        "feature_list",
        "end_card",
    ]


def test_numbers_and_charts_come_before_the_ending():
    series = Series(points=(Datum(label="Go", value=3), Datum(label="Rust", value=4)))
    drafts = covered(HOOK, CARD, figures=(make_figure("42%", 42),), series=(series,))

    assert [draft.recipe for draft in drafts] == ["hook", "stat_counter", "bar_chart", "end_card"]


def test_one_fact_stands_on_the_end_card():
    drafts = covered(HOOK, CARD, details=("Pier 9",))

    assert drafts[-1].content.support == "Pier 9"


def test_several_facts_get_a_card_of_their_own():
    drafts = covered(HOOK, CARD, details=("Pier 9", "19:30", "Friday"))

    assert [item.title for item in drafts[1].content.items] == ["Pier 9", "19:30", "Friday"]


def test_an_address_and_a_call_go_to_the_end_card():
    drafts = covered(HOOK, CARD, link="tempo.example", cta="Try it")

    assert (drafts[-1].content.link, drafts[-1].content.cta) == ("tempo.example", "Try it")


def test_a_call_without_a_card_gets_one():
    drafts = covered(HOOK, cta="Try it")

    assert (drafts[-1].recipe, drafts[-1].content.cta) == ("end_card", "Try it")


def test_the_name_of_the_product_is_always_seen():
    drafts = covered(HOOK, product="Tempo")

    assert is_shown("Tempo", drafts)


def test_a_late_shot_goes_into_the_least_crowded_scene_of_a_script():
    timed = [
        Draft("hook", Content(headline="One"), at_s=0.0),
        Draft("hook", Content(headline="Two"), at_s=1.0),
        Draft("hook", Content(headline="Three"), at_s=9.0),
    ]
    drafts = covered(*timed, copy_lines=("Something else to say",))

    assert [draft.content.headline for draft in drafts].index("Something else to say") == 2
