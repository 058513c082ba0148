"""Scenes that the prompt spells out, in their order and at their times."""

from dataclasses import replace

from openmotion.director.recipes import RECIPES
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.endings import end_card
from openmotion.director.rules.fillers import fillers, intro_line, screen_shot
from openmotion.director.rules.scenes import (
    code_shot,
    figure_shot,
    quote_shot,
    say,
    series_shot,
    spotlight,
    steps_shot,
)
from openmotion.director.rules.story import Story
from openmotion.director.rules.voices import plain
from openmotion.director.rules.wording import accent_of, plain_word_count, squash
from openmotion.director.understand.code import is_code
from openmotion.model.brief import Copy, Feature, Figure, ScriptBeat, Series


def script_arc(story: Story) -> list[Draft]:
    """A shot or more for each scene of the script; scenes without words borrow or join."""
    spare = _Spare(story)
    out: list[Draft] = []
    beats = story.brief.script
    scale = _scale(story)
    for index, beat in enumerate(beats):
        is_last = index == len(beats) - 1
        drafts = _beat_shots(story, beat, spare, is_first=index == 0, is_last=is_last)
        if not drafts and out and len(out[-1].content.lines) > 1:
            out[-1:] = _one_by_one(story, out[-1])
        if drafts and beat.start_s is not None:
            drafts[0] = replace(drafts[0], at_s=beat.start_s * scale)
        out.extend(drafts)
    return out


def _one_by_one(story: Story, draft: Draft) -> list[Draft]:
    """The phrases of a kinetic shot as shots of their own, to fill the time of two scenes."""
    if draft.recipe != "kinetic_phrase":
        return [draft]
    shots = [say(story, line, hard=index > 0) for index, line in enumerate(draft.content.lines)]
    return [replace(shots[0], at_s=draft.at_s), *shots[1:]]


class _Spare:
    """What the script has not shown yet, for its scenes without words."""

    def __init__(self, story: Story) -> None:
        brief = story.brief
        said = squash(" ".join(copy.text for beat in brief.script for copy in beat.texts))
        self.figures: list[Figure] = list(brief.figures)
        self.series: list[Series] = list(brief.series)
        self.features: list[Feature] = [f for f in brief.features if squash(f.title) not in said]
        self.used: set[str] = set()
        # A plain voice has nothing to say about somebody else's scenes.
        speaks = story.deck.naming.product or story.deck.voice not in {plain.THING, plain.SOFTWARE}
        has_lines = story.is_english and speaks
        self.lines = fillers(story, used=self.used, lean=True) if has_lines else iter(())
        self.presented = False


def _scale(story: Story) -> float:
    """Scripts that run longer or shorter than the video are stretched to it."""
    ends = [beat.end_s for beat in story.brief.script if beat.end_s is not None]
    if not ends:
        starts = [beat.start_s for beat in story.brief.script if beat.start_s is not None]
        last = max(starts, default=0.0)
        return 1.0 if last < story.duration_s - 0.8 else (story.duration_s * 0.85) / last
    end = max(ends)
    return story.duration_s / end if end > story.duration_s + 0.05 else 1.0


def _beat_shots(
    story: Story, beat: ScriptBeat, spare: _Spare, *, is_first: bool, is_last: bool
) -> list[Draft]:
    role = "hook" if is_first else "cta" if is_last else "body"
    hint = beat.recipe_hint if beat.recipe_hint in RECIPES else None
    texts = list(beat.texts)
    if hint is None and not texts:
        return _wordless(story, beat, spare, is_first=is_first, is_last=is_last)
    if texts:
        return _worded(story, texts, hint, role, spare)
    return _hinted(story, hint or "hook", spare, is_last=is_last)


def _worded(
    story: Story, texts: list[Copy], hint: str | None, role: str, spare: _Spare
) -> list[Draft]:
    quotes = [copy for copy in texts if copy.role == "quote"]
    if quotes and len(texts) == 1:
        return [quote_shot(story, quotes[0])]
    figure = _figure_of(spare, texts) if hint in {None, "stat_counter", "stat_trio"} else None
    if figure is not None:
        rest = [
            copy for copy in texts if squash(copy.text) not in squash(figure.text + figure.label)
        ]
        draft = figure_shot(story, figure)
        if rest:
            content = draft.content.model_copy(
                update={"headline": rest[0].text, "accent": accent_of(rest[0].text)}
            )
            draft = replace(draft, content=content)
        return [draft, *(say(story, copy.text) for copy in rest[1:])]
    if hint == "end_card" or any(copy.role == "cta" for copy in texts):
        return [_closing(story, texts)]
    if hint == "logo_reveal":
        return [_mark(story, texts)]
    if hint == "code_editor" and any(is_code(story.brief, copy) for copy in texts):
        return [code_shot(story, tuple(copy.text for copy in texts))]
    is_told = not any(copy.role == "list_item" for copy in texts)
    if len(texts) == 4 and is_told and any(plain_word_count(copy.text) > 4 for copy in texts):
        recipe = hint if hint in {"app_window", "phone", "hook"} else "title_card"
        first = "hook" if role == "hook" else recipe
        return [
            _headlined(story, texts[:2], first, role),
            _headlined(story, texts[2:], recipe, "body"),
        ]
    if hint in {"feature_list", "process_steps"} or len(texts) >= 3:
        return _listing(story, texts, hint)
    if hint in {"app_window", "phone", "feature_spotlight", "title_card", "hook"}:
        return [_headlined(story, texts, hint, role)]
    if len(texts) == 2 and plain_word_count(texts[0].text) <= 7:
        return [_headlined(story, texts, "hook" if role == "hook" else "title_card", role)]
    return [say(story, copy.text, role="hook" if role == "hook" else "body") for copy in texts]


def _headlined(story: Story, texts: list[Copy], recipe: str, role: str) -> Draft:
    """The first words large, the second under them, further ones as a label or rows."""
    head, rest = texts[0].text, [copy.text for copy in texts[1:]]
    if plain_word_count(head) > 8 and not rest:
        return say(story, head)
    shown = RECIPES[recipe].shows
    fields: dict[str, object] = {"support": rest[0] if rest else ""}
    if len(rest) > 1 and "items" in shown:
        fields["items"] = tuple(Feature(title=text) for text in rest[1:5])
    elif len(rest) > 1 and "label" in shown:
        fields["label"] = rest[1]
    content = story.content(head, accent=accent_of(head)).model_copy(update=fields)
    return Draft(recipe, content, "hook" if role == "hook" else "body")


def _listing(story: Story, texts: list[Copy], hint: str | None) -> list[Draft]:
    if hint == "process_steps":
        steps = tuple(Feature(title=copy.text) for copy in texts[:6])
        return [steps_shot(story, steps)]
    is_short = all(plain_word_count(copy.text) <= 4 for copy in texts)
    if is_short and hint != "feature_list" and len(texts) <= 4:
        lines = tuple(copy.text for copy in texts)
        return [Draft("kinetic_phrase", story.content(lines=lines), "body")]
    first, rest = texts[0], texts[1:]
    if hint != "feature_list" and len(rest) >= 2:
        items = tuple(Feature(title=copy.text) for copy in rest[:5])
        content = story.content(first.text, accent=accent_of(first.text), items=items)
        return [Draft("feature_list", content, "feature")]
    items = tuple(Feature(title=copy.text) for copy in texts[:5])
    return [Draft("feature_list", story.content(items=items), "feature")]


def _closing(story: Story, texts: list[Copy]) -> Draft:
    draft = end_card(story, used=set())
    words = [copy for copy in texts if squash(copy.text) != squash(story.deck.naming.product)]
    cta = next((copy.text for copy in words if copy.role == "cta"), "")
    lines = [copy.text for copy in words if copy.text not in {cta, draft.content.link}]
    update: dict[str, object] = {"support": ""}
    if cta:
        update["cta"] = cta
    if lines and not draft.content.product:
        update.update(headline=lines[0], accent=accent_of(lines[0]))
        lines = lines[1:]
    if lines:
        update["support"] = lines[0]
    if len(lines) > 1:
        update["label"] = lines[1]
    return replace(draft, content=draft.content.model_copy(update=update), loose=False)


def _mark(story: Story, texts: list[Copy]) -> Draft:
    name = story.deck.naming.product
    words = [copy.text for copy in texts if squash(copy.text) != squash(name)]
    if not name and words:
        name, words = words[0], words[1:]
    content = story.content(product=name, support=words[0] if words else "")
    return Draft("logo_reveal", content, "brand")


def _hinted(story: Story, hint: str, spare: _Spare, *, is_last: bool) -> list[Draft]:
    if hint in {"bar_chart", "line_chart"} and spare.series:
        return [series_shot(story, spare.series.pop(0))]
    if hint in {"stat_counter", "stat_trio"} and spare.figures:
        return [figure_shot(story, spare.figures.pop(0))]
    if hint == "end_card" or (is_last and hint == "logo_reveal"):
        return [end_card(story, used=spare.used)]
    if hint == "logo_reveal" and story.deck.naming.product:
        return [Draft("logo_reveal", story.content(), "brand")]
    if hint in {"feature_spotlight", "feature_list"} and spare.features:
        feature = spare.features.pop(0)
        return [spotlight(story, feature.title, feature.detail, loose=False)]
    if hint in {"app_window", "phone"}:
        return _screen(story, hint, spare)
    return _next_line(spare)


def _wordless(
    story: Story, beat: ScriptBeat, spare: _Spare, *, is_first: bool, is_last: bool
) -> list[Draft]:
    """A scene that says nothing itself: something of the prompt, or the one before goes on."""
    if is_last and story.deck.naming.product:
        return [end_card(story, used=spare.used)]
    if spare.features:
        feature = spare.features.pop(0)
        return [spotlight(story, feature.title, feature.detail, loose=False)]
    if is_first:
        line = intro_line(story)
        if line is not None:
            spare.used.add(line.headline)
            spare.presented = True
            content = story.content(line.headline, accent=accent_of(line.headline))
            return [Draft("hook", content, "hook")]
    lasts = (beat.end_s or 0.0) - (beat.start_s or 0.0)
    return _next_line(spare) if lasts >= 2.5 or beat.end_s is None else []


def _screen(story: Story, hint: str, spare: _Spare) -> list[Draft]:
    line = intro_line(story)
    if line is not None and not spare.presented:
        spare.presented = True
        spare.used.add(line.headline)
        return [screen_shot(story, hint, line)]
    drafts = _next_line(spare)
    return [
        replace(draft, recipe=hint) if "support" in draft.facts.shows else draft for draft in drafts
    ]


def _next_line(spare: _Spare) -> list[Draft]:
    draft = next(spare.lines, None)
    return [draft] if draft is not None else []


def _figure_of(spare: _Spare, texts: list[Copy]) -> Figure | None:
    for figure in spare.figures:
        if any(squash(figure.text) in squash(copy.text) for copy in texts):
            short = any(
                plain_word_count(c.text) <= 2 and squash(figure.text) in squash(c.text)
                for c in texts
            )
            if short:
                spare.figures.remove(figure)
                return figure
    return None
