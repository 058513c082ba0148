"""Messages: what people write to one another, and what a phone announces."""

import re
from collections.abc import Iterator

from openmotion.director.understand.group_parts import group, item
from openmotion.director.understand.reading import MARK, Passage, Reading
from openmotion.director.understand.words import vocabulary, words_of
from openmotion.model import Feature, Group, PromptSpan

_LINE = re.compile(
    r"(?:^[ \t>*-]{0,8}|(?<=\s/\s)|(?<=\|\s)|(?<=[.!?\"\u201d\u00a4]\s)|(?<=:\s))\*{0,3}"
    r"(?P<who>[A-Z\u00c0-\u017d\u0410-\u042f][\w'\u2019-]{0,16}"
    r"(?:\s[A-Z][\w'-]{0,14})?)\*{0,3}\s?:\s*\*{0,3}"
    r"(?P<what>[^\n/|]{1,160}?)(?=\s/\s|\s\|\s|\n|$|(?<=[.!?\"\u201d])\s(?=[A-Z][\w'-]{0,16}:\s))",
    re.MULTILINE,
)
_TALK = re.compile(
    r"\b(?:chats?|messages?|messenger|dialogues?|conversations?|whatsapp|imessage|dms?|sms|texting"
    r"|text thread|group chat|bubbles?|slack thread|support bot|chatbot|dialog|unterhaltung"
    r"|nachrichten"
    r"|conversaci\u00f3n|mensajes|rozmowa)\b",
    re.IGNORECASE,
)
_ASSISTANT = re.compile(
    r"\b(?:chat\s?-?bots?|(?:chat|support|ai|voice|virtual|shop|personal)"
    r" (?:assistant|agent|bot)s?|assistant"
    r"|bot|copilot|(?:customer )?support chat)\b[^.\n]{0,60}"
    r"\b(?:answer\w*|repl\w+|respon\w+|ask\w*|question"
    r"|gets?|receiv\w+|handl\w+|tell\w*|messages?|typ\w+|writes?|says?|help\w*)\b"
    r"|\b(?:user|customer|guest|someone|somebody|person|client|she|he)\b[^.\n]{0,30}"
    r"\b(?:asks?|asking|types?|typing|writes?|texts?|sends?|messages?)"
    r"\b[^.\n]{0,40}\b(?:chat\w*|bot|assistant|messenger|whatsapp)\b"
    r"|\b(?:chat|message|whatsapp|sms)\b[^.\n]{0,40}\b(?:says?|saying|asks?|asking|reads?"
    r"|with the (?:message|question)|with)\s*$",
    re.IGNORECASE,
)
_TITLES = re.compile(
    r"\b(?:head-?line|title|titled|called|named|tagline|end(?:s|ing)?(?: with| on)?"
    r"|cta|button|caption)\W*$",
    re.IGNORECASE,
)
_ME, _IT = "You", "Assistant"
_LABELS = vocabulary(
    """
    vo voiceover narrator voice text title headline subtitle cta scene shot beat card slide music
    sfx sound visual visuals camera duration format style mood colors colours color colour
    background tagline hook intro outro problem solution product brand name audience tone goal
    features feature
    before after pros cons note notes quote action caption logo date time where when venue location
    price tickets fps resolution aspect length topic subject problem: old new then now with without
    step phase q a example data chart website link font fonts palette platform animation ending
    opening closing middle end copy show ad promo video clip event chat message messages dialogue
    conversation added fixed changed improved removed
    """
)
_ALERTS = re.compile(
    r"\bnotifications?\b|\bpush (?:messages?|alerts?)\b|\balerts?\b|\bbenachrichtigung\w*",
    re.IGNORECASE,
)
_ALERT_LIST = re.compile(
    r"\b(?:notifications?|push messages?|alerts?)\b[^:.\n]{0,40}:\s*(?P<list>[^\n\u00a4]{4,240})",
    re.IGNORECASE,
)


def find_chats(reading: Reading) -> Iterator[Group]:
    """Two or more messages of at least two people, where the prompt speaks of a chat."""
    text = reading.prose
    found = [
        match
        for match in _LINE.finditer(text)
        if match["who"].lower() not in _LABELS and words_of(match["what"])
    ]
    people = {match["who"] for match in found}
    talk = bool(_TALK.search(reading.plain))
    enough = len(found) >= 2 if talk else len(found) >= 4 and len(found) > len(people)
    if len(people) >= 2 and len(people) <= 4 and enough:
        yield group("chat", [*_messages(found)])
        return
    yield from _asked_of_assistant(reading)


def _asked_of_assistant(reading: Reading) -> Iterator[Group]:
    """What somebody writes to an assistant; its answer is not known and stays three dots."""
    text = reading.plain
    asked = [
        part
        for part in reading.passages
        if part.kind == "quote"
        and _ASSISTANT.search(_sentence_before(part, text))
        and not _TITLES.search(_sentence_before(part, text))
    ]
    if not asked:
        return
    items: list[Feature] = []
    for number, part in enumerate(asked[:4]):
        mine = number % 2 == 0
        said = item(_ME if mine else _IT, start=part.span.start, end=part.span.end)
        items.append(said.model_copy(update={"detail": part.text.strip()}))
    if len(items) % 2:
        end = asked[-1].span.end
        items.append(Feature(title=_IT, detail="\u2026", span=PromptSpan(start=end - 1, end=end)))
    # The one who answers stands left, as the first speaker of a talk does.
    yield group("chat", items)


def _sentence_before(part: Passage, text: str) -> str:
    return re.split(r"[.!?]\s|\n\n", text[max(0, part.start - 160) : part.start])[-1]


def _messages(found: list[re.Match[str]]) -> Iterator[Feature]:
    for match in found:
        said = match["what"].strip().strip("\"\u201c\u201d\u201e*'")
        yield item(match["who"], said, start=match.start("who"), end=match.end("what")).model_copy(
            update={"detail": said.strip()}
        )


def find_notifications(reading: Reading) -> Iterator[Group]:
    """What notifications say: quotations behind the word, or a list behind it."""
    text = reading.plain
    quoted = [part for part in reading.passages if part.kind == "quote" and _is_alert(part, text)]
    if quoted:
        yield group("notifications", [_alert(part) for part in quoted])
        return
    match = _ALERT_LIST.search(text)
    if match and MARK not in match["list"]:
        items = []
        for piece in re.finditer(r"[^;|]+?(?=[;|]|,\s(?=[A-Z])|\.\s|\.?$)", match["list"]):
            said = piece.group().strip(" .,;|")
            if 1 <= len(words_of(said)) <= 10:
                start = match.start("list") + piece.start()
                items.append(_split(said, start, start + len(piece.group())))
        if items:
            yield group("notifications", items)


def _is_alert(part: Passage, text: str) -> bool:
    sentence = re.split(r"[.!?]\s|\n\n", text[max(0, part.start - 220) : part.start])[-1]
    return bool(_ALERTS.search(sentence))


def _alert(part: Passage) -> Feature:
    return _split(part.text, part.span.start, part.span.end)


def _split(said: str, start: int, end: int) -> Feature:
    parts = re.split(r":\s|\s[\u2014\u2013-]\s", said, maxsplit=1)
    feature = item(parts[0], parts[1] if len(parts) > 1 else "", start=start, end=end)
    return feature if len(parts) > 1 else feature.model_copy(update={"title": said})
