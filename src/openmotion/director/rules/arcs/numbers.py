"""Data: what is measured, the chart, the number that stands out."""

from openmotion.director.rules.arcs.promotion import promotion_arc
from openmotion.director.rules.arcs.topic import topic_arc
from openmotion.director.rules.asked import asked_shots
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.endings import end_card, has_ending
from openmotion.director.rules.scenes import say, series_shot
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import accent_of, capitalise, plain_word_count, squash
from openmotion.model.brief import Copy, Figure, Series


def data_arc(story: Story) -> list[Draft]:
    """Charts and counters of the prompt's numbers; a topic without numbers is asked about."""
    brief, material = story.brief, story.material
    if not brief.series and not brief.figures and not brief.features:
        is_offer = "launch" in brief.prompt.lower() and story.deck.naming.core
        is_named = brief.product.value or is_offer
        return promotion_arc(story) if is_named else topic_arc(story)
    title: Copy | None = material.openers[0] if material.openers else None
    without = tuple(c for c in (title,) if c is not None)
    if len(brief.series) == 1 and not brief.figures:
        return _one_chart(story, brief.series[0], title)
    opening = _opening(story, title)
    ending = [end_card(story, used=set())] if has_ending(story) and story.count >= 4 else []
    room = max(1, story.count - len(opening) - len(ending))
    shots = asked_shots(story, room, without=without)
    recap = _recap(story, shots, room)
    return [*opening, *shots, *recap, *ending]


def _opening(story: Story, title: Copy | None) -> list[Draft]:
    if title is not None:
        draft = say(story, title.text, role="hook")
        subtitles = story.material.subtitles
        if subtitles and "support" in draft.facts.shows:
            content = draft.content.model_copy(update={"support": subtitles[0].text})
            return [Draft(draft.recipe, content, "hook")]
        return [draft]
    subject = capitalise(story.brief.subject.value)
    if not subject or story.count < 3 or plain_word_count(subject) > 7:
        return []
    return [Draft("hook", story.content(subject, accent=accent_of(subject)), "hook", 2)]


def _one_chart(story: Story, series: Series, title: Copy | None) -> list[Draft]:
    """The chart with its title, then its leading number if there is time for both."""
    material = story.material
    headline = title.text if title is not None else series.title
    support = material.subtitles[0].text if material.subtitles else ""
    own_title = headline or capitalise(story.brief.subject.value)
    shots: list[Draft] = []
    if story.duration_s >= 14 and headline:
        shots.append(say(story, headline, role="hook"))
        headline = ""
    elif not headline and plain_word_count(own_title) <= 7:
        headline = own_title
    without = (title,) if title is not None else ()
    shots += [
        draft for draft in asked_shots(story, 2, without=without) if draft.content.series is None
    ]
    shots.append(series_shot(story, series, support=support, headline=headline))
    leader = _leader(series)
    if leader is not None and story.duration_s >= 8:
        content = story.content(figures=(leader,), icon_from=leader.label)
        shots.append(Draft("stat_counter", content, "proof", 1))
    if has_ending(story) and story.duration_s >= 9:
        shots.append(end_card(story, used=set()))
    return shots


def _leader(series: Series) -> Figure | None:
    """The largest value of a series, as the prompt writes it."""
    known = [point for point in series.points if point.value is not None]
    if len(known) < 2:
        return None
    top = max(known, key=lambda point: point.value or 0.0)
    value = top.value or 0.0
    decimals = 0 if value == int(value) else 1
    return Figure(
        text=f"{series.prefix}{value:,.{decimals}f}{series.unit}",
        value=value,
        prefix=series.prefix,
        suffix=series.unit,
        decimals=decimals,
        label=top.label,
    )


def _recap(story: Story, shots: list[Draft], room: int) -> list[Draft]:
    """Two or three numbers side by side, after each has had its own moment."""
    alone = [draft for draft in shots if draft.recipe == "stat_counter"]
    if not 2 <= len(alone) <= 3 or len(shots) >= room:
        return []
    figures = tuple(draft.content.figures[0] for draft in alone)
    if len({squash(figure.text) for figure in figures}) < len(figures):
        return []
    return [Draft("stat_trio", story.content(figures=figures), "proof", 1)]
