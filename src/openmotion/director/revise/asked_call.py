"""Follow-ups about the call to action: a stronger one, or one where there is none."""

from openmotion.director.revise.clause import Clause
from openmotion.director.revise.new_shot import new_shot
from openmotion.model import Content
from openmotion.model.edit import AddShot, Edit, Resize, Retime, SetWords

_LEAST_S = 3.2  # so that a call and an address can be read


def asked_call(clause: Clause) -> list[Edit] | None:
    """Edits that make the ending ask more clearly, or None if the clause is not about it."""
    if not clause.has(r"\b(?:cta|call[- ]to[- ]action)\b"):
        return None
    if not clause.has(r"\b(?:strong\w*|clear\w*|bold\w*|bigger|better|add|punch\w*|more)\b"):
        return None
    brief, last = clause.brief, clause.storyboard.shots[-1]
    words = brief.cta.value or ("Get started" if brief.language.value == "en" else "")
    edits: list[Edit] = []
    if last.recipe != "end_card":
        if not words and not brief.link.value:
            return None
        held = last.content
        content = Content(
            headline=held.product or held.headline,
            product=held.product,
            cta=words,
            link=brief.link.value,
            subject=held.subject,
            icon=held.icon,
        )
        shot = new_shot("end_card", content, _LEAST_S, like=last, role="cta")
        return [AddShot(shot=shot, index=len(clause.storyboard.shots), words=clause.text)]
    if not last.content.cta and words:
        edits.append(SetWords(shot=last.id, field="cta", text=words, words=clause.text))
    edits.append(Resize(shot=last.id, part="button", factor=1.25, words=clause.text))
    if last.duration_s < _LEAST_S:
        edits.append(Retime(shot=last.id, duration_s=_LEAST_S, words=clause.text))
    return edits
