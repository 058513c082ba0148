"""Follow-ups about structure: shots out, in, elsewhere, in two, shown in another way."""

import re

from openmotion.director.recipes import RECIPES
from openmotion.director.revise.amounts import read_seconds
from openmotion.director.revise.clause import Clause
from openmotion.director.revise.new_shot import new_shot
from openmotion.director.revise.references import find_named
from openmotion.director.rules.draft import Role
from openmotion.model import Content, Shot
from openmotion.model.edit import AddShot, Edit, MoveShot, RemoveShot, SetRecipe, SplitShot

_SCENE = r"(?:scenes?|shots?|slides?|sections?|szenen?|scènes?|escenas?)"
_AWAY = (
    r"\b(?:remove|delete|drop|cut out|take out|get rid of|lose|skip|entferne|lösche|supprime\w*|"
    r"elimina|quita)\b"
)
_MOVE = r"\b(?:move|put|place|bring|shift|verschiebe|déplace)\b"
_COPY = r"\b(?:duplicate|repeat|copy)\b"
_ADD = r"\b(?:add|insert|include|another|neue|ajoute|añade|aggiungi)\b"
# What a shot may be shown as, by the words for it.
_SHOWN_AS: tuple[tuple[str, str], ...] = (
    (r"on an? (?:phone|mobile|smartphone)|as an? phone", "phone"),
    (r"on an? laptop", "laptop"),
    (r"in an? browser|app window|on an? (?:screen|desktop|website)", "app_window"),
    (r"bar (?:chart|graph)|bars", "bar_chart"),
    (r"line (?:chart|graph)|curve", "line_chart"),
    (r"donut|doughnut|ring chart|pie chart", "donut"),
    (r"list", "feature_list"),
    (r"cards|grid|bento", "bento"),
    (r"timeline", "timeline"),
    (r"steps", "process_steps"),
    (r"quote|quotation", "quote"),
    (r"big number|counter", "stat_counter"),
    (r"kinetic (?:type|typography|text)|word by word", "kinetic_phrase"),
    (r"title card|chapter card", "title_card"),
    (r"globe", "globe"),
    (r"map", "map"),
    (r"chat|conversation", "chat"),
    (r"before.{1,5}after", "before_after"),
    (r"comparison|side by side", "comparison"),
)  # fmt: skip
_NEEDS = {
    "bar_chart": "series", "line_chart": "series", "donut": "series", "timeline": "items",
    "process_steps": "items", "feature_list": "items", "bento": "items", "map": "items",
    "globe": "items", "stat_counter": "figures", "comparison": "left", "before_after": "left",
    "chat": "lines",
}  # fmt: skip


def asked_shots(clause: Clause) -> list[Edit] | None:
    """Edits of the shots and their order, or None if the clause is not about them."""
    return (
        _split(clause)
        or _opening(clause)
        or _swapped(clause)
        or _moved(clause)
        or _removed(clause)
        or _copied(clause)
        or _added(clause)
        or _shown_otherwise(clause)
    )


def _split(clause: Clause) -> list[Edit] | None:
    shot = clause.named.shot
    if not clause.has(r"\b(?:split|divide|teile)\b") or shot is None:
        return None
    at_s = clause.named.time_s
    held = next(one for one in clause.storyboard.shots if one.id == shot)
    if at_s is None:
        at_s = held.start_s + held.duration_s / 2
    return [SplitShot(shot=shot, at_s=round(at_s, 3), words=clause.text)]


def _opening(clause: Clause) -> list[Edit] | None:
    """'Start with the logo', 'end on the quote'."""
    starts = clause.has(r"\b(?:start|begin|open|beginne) (?:with|on|by|mit)\b|\bfirst\b.*\bmove\b")
    ends = clause.has(r"\b(?:end|finish|close) (?:with|on)\b")
    if not starts and not ends:
        return None
    shots = clause.storyboard.shots
    shot = next((one for one in clause.named.shots), None)
    if shot is None and clause.has(r"\blogo\b"):
        return _logo(clause, 0 if starts else len(shots))
    if shot is None:
        return None
    if clause.has(r"\blogo\b") and not _recipe(clause, shot).startswith("logo"):
        return _logo(clause, 0 if starts else len(shots))
    return [MoveShot(shot=shot, index=0 if starts else len(shots) - 1, words=clause.text)]


def _logo(clause: Clause, index: int) -> list[Edit] | None:
    shots = clause.storyboard.shots
    name = next((s.content.product for s in shots if s.content.product), clause.brief.product.value)
    held = next((one for one in shots if one.recipe == "logo_reveal"), None)
    if held is not None:
        return [MoveShot(shot=held.id, index=min(index, len(shots) - 1), words=clause.text)]
    if not name:
        return None
    content = Content(
        headline=name,
        product=name,
        subject=shots[0].content.subject,
        icon=shots[0].content.icon,
    )
    return [AddShot(shot=_new(clause, "logo_reveal", content, 2.4), index=index, words=clause.text)]


def _swapped(clause: Clause) -> list[Edit] | None:
    if not clause.has(r"\b(?:swap|exchange|switch)\b") or len(clause.named.shots) != 2:
        return None
    order = [shot.id for shot in clause.storyboard.shots]
    first, second = clause.named.shots
    a, b = order.index(first), order.index(second)
    return [
        MoveShot(shot=second, index=a, words=clause.text),
        MoveShot(shot=first, index=b, words=clause.text),
    ]


def _moved(clause: Clause) -> list[Edit] | None:
    """'Move scene 3 before scene 1', 'put the quote at the end'."""
    if not clause.has(_MOVE):
        return None
    match = re.search(r"\b(before|after|behind|in front of|vor|nach|avant|après)\b", clause.plain)
    order = [shot.id for shot in clause.storyboard.shots]
    if match:
        subject = find_named(clause.plain[: match.start()], clause.storyboard).shot
        other = find_named(clause.plain[match.end() :], clause.storyboard).shot
        if subject is None or other is None or subject == other:
            return None
        rest = [name for name in order if name != subject]
        index = rest.index(other) + (match.group(1) in {"after", "behind", "nach", "après"})
        return [MoveShot(shot=subject, index=index, words=clause.text)]
    place = re.search(r"\b(?:to|at) the (?:very )?(start|beginning|front|end)\b", clause.plain)
    if place is None:
        return None
    subject = find_named(clause.plain[: place.start()], clause.storyboard).shot
    if subject is None:
        return None
    index = len(order) - 1 if place.group(1) == "end" else 0
    return [MoveShot(shot=subject, index=index, words=clause.text)]


def _removed(clause: Clause) -> list[Edit] | None:
    is_scene = clause.has(rf"\b{_SCENE}\b|\b(?:intro|outro|end ?card|ending|opening|last one)\b")
    is_shown = clause.has(
        r"\bthe (?:\w+ )?(?:chart|quote|map|globe|countdown|timeline|comparison|phone|laptop|code|"
        r"terminal|testimonials?)\b"
    )
    if not clause.has(_AWAY) or not (is_scene or is_shown) or not clause.named.shots:
        return None
    return [RemoveShot(shot=shot, words=clause.text) for shot in clause.named.shots]


def _copied(clause: Clause) -> list[Edit] | None:
    shot = clause.named.shot
    if not clause.has(_COPY) or shot is None or not clause.has(rf"\b{_SCENE}\b"):
        return None
    at = [one.id for one in clause.storyboard.shots].index(shot)
    return [AddShot(shot=clause.storyboard.shots[at], index=at + 1, words=clause.text)]


def _added(clause: Clause) -> list[Edit] | None:
    """A shot more, with the words that are quoted."""
    if not clause.has(_ADD) or not clause.has(rf"\b{_SCENE}\b") or not clause.quoted:
        return None
    index = len(clause.storyboard.shots)
    if clause.storyboard.shots[-1].recipe == "end_card":
        index -= 1
    if clause.has(r"\b(?:at the (?:start|beginning)|first|opening)\b"):
        index = 0
    near = re.search(r"\b(before|after)\b", clause.plain)
    if near and clause.named.shot is not None:
        order = [one.id for one in clause.storyboard.shots]
        index = order.index(clause.named.shot) + (near.group(1) == "after")
    held = clause.storyboard.shots[0].content
    content = Content(
        headline=clause.quoted[0],
        support=clause.quoted[1] if len(clause.quoted) > 1 else "",
        product=held.product,
        subject=held.subject,
        icon=held.icon,
    )
    lengths = read_seconds(clause.plain)
    shot = _new(clause, "title_card", content, lengths[0] if lengths else 2.8)
    return [AddShot(shot=shot, index=index, words=clause.text)]


def _shown_otherwise(clause: Clause) -> list[Edit] | None:
    """'Show it on a phone instead', 'as a bar chart'."""
    shot = clause.named.shot
    if shot is None or not clause.has(r"\b(?:as|on|in|into|instead|to|like)\b"):
        return None
    if not clause.has(r"\b(?:show|make|turn|display|present|change|use|put)\b"):
        return None
    content = next(one.content for one in clause.storyboard.shots if one.id == shot)
    for words, recipe in _SHOWN_AS:
        if (
            clause.has(rf"\b(?:{words})\b")
            and recipe in RECIPES
            and recipe != _recipe(clause, shot)
        ):
            needs = _NEEDS.get(recipe)
            if needs is not None and not getattr(content, needs):
                continue
            return [SetRecipe(shot=shot, recipe=recipe, words=clause.text)]
    return None


def _recipe(clause: Clause, shot: str) -> str:
    return next(one.recipe for one in clause.storyboard.shots if one.id == shot)


def _new(clause: Clause, recipe: str, content: Content, seconds: float) -> Shot:
    shots = clause.storyboard.shots
    like = next((shot for shot in shots if shot.transition), shots[0])
    role: Role = "brand" if recipe == "logo_reveal" else "body"
    return new_shot(recipe, content, seconds, like=like, role=role)
