"""Follow-ups about words: other words, typos, words everywhere, capitals, words away."""

import re

from openmotion.director.recipes import RECIPES
from openmotion.director.revise.clause import Clause
from openmotion.director.revise.wording import texts_of
from openmotion.model import Shot
from openmotion.model.edit import Edit, ReplaceWords, SetWords

_NAMED_FIELDS: tuple[tuple[str, str], ...] = (
    (r"headline|title|heading|überschrift|titel|titre|título|titolo|main text|text", "headline"),
    (r"sub ?title|sub ?headline|supporting (?:line|text)|sub ?line|description", "support"),
    (r"label|eyebrow|kicker", "label"),
    (r"cta|call[- ]to[- ]action|button", "cta"),
    (r"link|url|website|web address|address", "link"),
    (r"tag ?line|slogan|claim", "support"),
    (r"name|brand|product", "product"),
)
_LINK = re.compile(r"\b(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?|(?<!\w)@\w+", re.IGNORECASE)
_NOT = re.compile(
    r"(?:it'?s|is|should be|must be|spelled|spelt|its)\s+"
    r"(?P<new>(?:[^,]|,(?=\d))+?),?\s+(?:and\s+)?not\s+(?P<old>(?:[^,.]|[,.](?=\d))+)"
    r"|not\s+(?P<old2>[^,.]+?),?\s+(?:but|it'?s)\s+(?P<new2>[^,.]+)",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\b(?:change|replace|swap|rename|turn|switch|correct)\s+(?P<old>.+?)\s+(?:to|with|into|by|for)\s+(?P<new>.+)",
    re.IGNORECASE,
)
_PRONOUNS = {"it", "this", "that", "them", "these", "those", "everything", "one", "all"}
_GIVES = r"\b(?:to|as|add|into|be|with|make|set|change|call|use|auf|en|a)\b"
_SAY = re.compile(r"\b(?:say|says|read|reads|write|instead)\b", re.IGNORECASE)
_AWAY = r"\b(?:remove|delete|drop|lose|get rid of|take out|without|entferne|supprime|quita)\b"


def asked_words(clause: Clause) -> list[Edit] | None:
    """Edits of texts, or None if the clause is not about words."""
    return (
        _correction(clause)
        or _named_text(clause)
        or _replacement(clause)
        or _removal(clause)
        or _capitals(clause)
    )


def _correction(clause: Clause) -> list[Edit] | None:
    """'It's "Kowalski" not "Kowalsky"', 'revenue is $48,200 not $42,800'."""
    match = _NOT.search(clause.text)
    if not match:
        return None
    new = _bare(match.group("new") or match.group("new2"))
    old = _bare(match.group("old") or match.group("old2"))
    if not old or not new or not _stands(clause, old):
        return None
    return [ReplaceWords(old=old, new=new, shot=_only(clause), words=clause.text)]


def _named_text(clause: Clause) -> list[Edit] | None:
    """'Change the headline to "…"', 'the button should say "…"', 'add "…" as the subtitle'."""
    new = clause.quoted[-1] if clause.quoted else ""
    if not new:
        link = _LINK.search(clause.plain)
        if link and clause.has(r"\b(?:add|put|show|include|use)\b"):
            return _at_end(clause, link.group().rstrip("."))
        return None
    if len(clause.quoted) > 1 and _stands(clause, clause.quoted[0]):
        return [ReplaceWords(old=clause.quoted[0], new=new, shot=_only(clause), words=clause.text)]
    for names, field in _NAMED_FIELDS:
        if clause.has(rf"\b(?:{names})\b") and (clause.has(_GIVES) or _SAY.search(clause.plain)):
            return _field(clause, field, new)
    if clause.has(r"\b(?:add|put|include|show|write|say|says)\b"):
        return _added(clause, new)
    return None


def _field(clause: Clause, field: str, new: str) -> list[Edit] | None:
    if field == "product":
        old = clause.storyboard.shots[0].content.product or clause.brief.product.value
        return [ReplaceWords(old=old, new=new, words=clause.text)] if old else None
    shot = _shot_with(clause, field)
    if shot is None:
        return None
    if field == "headline" and _says_lines(shot):
        # Its lines are its headline: the first becomes the new one, the others go.
        others = range(len(shot.content.lines) - 1, 0, -1)
        return [
            SetWords(shot=shot.id, field="lines.0", text=new, words=clause.text),
            *(
                SetWords(shot=shot.id, field=f"lines.{index}", text="", words=clause.text)
                for index in others
            ),
        ]
    return [SetWords(shot=shot.id, field=field, text=new, words=clause.text)]


def _says_lines(shot: Shot) -> bool:
    """Whether a shot shows its lines where others show a headline."""
    shown = RECIPES[shot.recipe].shows
    has_lines = bool(shot.content.lines) and "lines" in shown
    return has_lines and (shot.recipe == "kinetic_phrase" or "headline" not in shown)


def _shot_with(clause: Clause, field: str) -> Shot | None:
    """The named shot; else the first that shows such a text, for calls and links the last."""
    shots = clause.storyboard.shots
    if clause.named.shot is not None:
        return next(shot for shot in shots if shot.id == clause.named.shot)
    holding = [
        shot
        for shot in shots
        if getattr(shot.content, field) or (field == "headline" and _says_lines(shot))
    ]
    if field in {"cta", "link"}:
        return holding[-1] if holding else shots[-1]
    return holding[0] if holding else shots[0]


def _added(clause: Clause, new: str) -> list[Edit] | None:
    """New words in a shot: where it has room for them."""
    shots = clause.storyboard.shots
    shot = next((s for s in shots if s.id == clause.named.shot), None)
    if shot is None:
        return _at_end(clause, new)
    field = "support" if shot.content.headline else "headline"
    if getattr(shot.content, field):
        field = "label" if not shot.content.label else "support"
    return [SetWords(shot=shot.id, field=field, text=new, words=clause.text)]


def _at_end(clause: Clause, new: str) -> list[Edit]:
    last = clause.storyboard.shots[-1]
    is_link = _LINK.fullmatch(new) is not None
    field = "link" if is_link else ("cta" if last.recipe == "end_card" else "support")
    return [SetWords(shot=last.id, field=field, text=new, words=clause.text)]


def _replacement(clause: Clause) -> list[Edit] | None:
    """'Replace Monday with Tuesday', 'change 42 to 48 everywhere'."""
    match = _TO.search(clause.text)
    if not match:
        return None
    old, new = _bare(match.group("old")), _bare(match.group("new"))
    new = re.sub(r"\s+(?:everywhere|throughout|please|in all.*|instead)$", "", new)
    if old.lower() in _PRONOUNS:
        return None
    if old and new and _stands(clause, old):
        return [ReplaceWords(old=old, new=new, shot=_only(clause), words=clause.text)]
    return None


def _removal(clause: Clause) -> list[Edit] | None:
    """'Remove the subtitle', 'drop "for teams"'."""
    if not clause.has(_AWAY):
        return None
    if clause.quoted and _stands(clause, clause.quoted[0]):
        return _without(clause, clause.quoted[0])
    for names, field in _NAMED_FIELDS[1:6]:
        if clause.has(rf"\b(?:{names})\b"):
            shots = [shot for shot in clause.storyboard.shots if getattr(shot.content, field)]
            if clause.named.shot is not None:
                shots = [shot for shot in shots if shot.id == clause.named.shot]
            return [
                SetWords(shot=shot.id, field=field, text="", words=clause.text) for shot in shots
            ] or None
    return None


def _without(clause: Clause, words: str) -> list[Edit]:
    """Texts that are these words go; longer ones lose them."""
    edits: list[Edit] = []
    for shot in clause.storyboard.shots:
        for field, text in reversed(texts_of(shot.content)):
            if text.strip(" .").lower() == words.strip(" .").lower():
                name = re.sub(r"(\.\d+)\.(?:title|text)$", r"\1", field)
                edits.append(SetWords(shot=shot.id, field=name, text="", words=clause.text))
    return edits or [ReplaceWords(old=words, new="", shot=_only(clause), words=clause.text)]


def _capitals(clause: Clause) -> list[Edit] | None:
    if not clause.has(r"\b(?:all caps|capitals|upper ?case|caps)\b"):
        return None
    shots = [s for s in clause.storyboard.shots if clause.named.shot in {None, s.id}]
    return [
        SetWords(
            shot=shot.id, field="headline", text=shot.content.headline.upper(), words=clause.text
        )
        for shot in shots
        if shot.content.headline
    ] or None


def _stands(clause: Clause, words: str) -> bool:
    """Whether words stand on screen as whole words."""
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    return any(
        pattern.search(text)
        for shot in clause.storyboard.shots
        for _, text in texts_of(shot.content)
    )


def _only(clause: Clause) -> str | None:
    if clause.has(r"\b(?:everywhere|throughout|all (?:scenes|shots))\b"):
        return None
    return clause.named.shot if clause.has(r"\bin (?:the )?\w+ ?(?:scene|shot)") else None


def _bare(words: str) -> str:
    words = words.strip(" .,!?\"'\u201c\u201d\u201e\u00ab\u00bb")
    return re.sub(
        r"^(?:the (?:word|text|name|number|typo)s?\s+|the\s+(?=\S+$))",
        "",
        words,
        flags=re.IGNORECASE,
    )
