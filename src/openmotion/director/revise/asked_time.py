"""Follow-ups about time: faster, slower, exact lengths, trims and holds."""

from openmotion.director.revise.amounts import read_degree, read_seconds
from openmotion.director.revise.clause import Clause
from openmotion.model.edit import Edit, Retime, SetPace

_LENGTH = (
    r"\b(?:long|length|seconds?|secs?|sekunden|duration|last|lang|run|runs|minutes?|\d+\s*s|"
    r"\d+:\d\d)\b"
)
_LONGER = (
    r"\b(?:longer|as long|extend|lengthen|stretch|hold|linger|more (?:time|room)|länger|"
    r"verlänger\w*|plus long\w*|más larg[oa]|più lung[oa])\b"
)
_SHORTER = (
    r"\b(?:shorter|shorten|trim|tighten|cut (?:it|the video|this|that|scene \w+|down)|too long|"
    r"kürzer|kürze\w*|plus court\w*|más cort[oa]|più cort[oa])\b"
)
_FASTER = (
    r"\b(?:faster|quicker|speed (?:it |this |that |things )?up|pick up the pace|snappier|punchier|"
    r"pacier|too slow|more energetic|schneller|plus (?:vite|rapide)|más rápid[oa]|più veloce|"
    r"increase the pace|faster pac\w+)\b"
)
_SLOWER = (
    r"\b(?:slower|slow (?:it |this |that |things )?down|calmer|more relaxed|too fast|too quick|"
    r"breathe|slower rates?|langsamer|plus lent\w*|más lent[oa]|più lent[oa])\b"
)
_ENTRANCES = r"\b(?:snappier|entrances?|animations? (?:faster|quicker|slower)|come in|appear)\b"

# A length of change, not of the whole: "by 2 s", "two seconds longer", "another 3 s", "1 s off".
_BY = (
    r"\b(?:by|another|extra|additional|um)\s+(?:\w+\s+)?\w+[\s-]*(?:s|secs?|seconds?|sekunden?)\b|"
    r"\b(?:s|secs?|seconds?|sekunden?)\s+(?:more|longer|shorter|extra|off|länger|kürzer)\b"
)


def asked_time(clause: Clause) -> list[Edit] | None:
    """Edits of lengths and pace, or None if the clause is not about time."""
    shot, words = clause.named.shot, clause.text
    exact = read_seconds(clause.plain)
    if clause.named.time_s is not None and clause.has(r"\bat\b"):
        exact = [value for value in exact if value != clause.named.time_s]
    longer, shorter = clause.has(_LONGER), clause.has(_SHORTER)
    if exact and clause.has(_LENGTH):
        return _exact(clause, exact, shorter=shorter)
    if longer or shorter:
        share = read_degree(clause.plain)
        factor = 1 + share if longer else max(0.1, 1 - min(share, 0.8))
        return [Retime(shot=shot, factor=round(factor, 4), words=words)]
    if clause.has(_FASTER):
        share = read_degree(clause.plain, usual=0.2)
        if shot is not None and clause.has(_ENTRANCES):
            return [SetPace(shot=shot, factor=round(1 + 2 * share, 4), words=words)]
        return [
            Retime(shot=shot, factor=round(1 / (1 + share), 4), words=words),
            SetPace(shot=shot, factor=round(1 + share, 4), words=words),
        ]
    if clause.has(_SLOWER):
        share = read_degree(clause.plain, usual=0.2)
        return [
            Retime(shot=shot, factor=round(1 + share, 4), words=words),
            SetPace(shot=shot, factor=round(1 / (1 + share), 4), words=words),
        ]
    return None


def _exact(clause: Clause, lengths: list[float], *, shorter: bool) -> list[Edit] | None:
    """A stated length: of the shot or the video, or by how much it changes."""
    shot, board = clause.named.shot, clause.storyboard
    is_change = clause.has(_BY) and not clause.has(r"\binstead of\b")
    # "4 seconds instead of 2.5": the first is wanted.
    wanted = lengths[-1] if clause.has(r"\bfrom\b.*\bto\b") and len(lengths) > 1 else lengths[0]
    if is_change:
        now = next((s.duration_s for s in board.shots if s.id == shot), board.duration_s)
        less = shorter or clause.has(r"\boff\b")
        wanted = now - wanted if less else now + wanted
        if wanted <= 0:
            return None
    return [Retime(shot=shot, duration_s=round(wanted, 3), words=clause.text)]
