"""What is offered for less, until when, and the code that gives it."""

import re
from collections.abc import Iterator

from openmotion.director.understand.group_parts import group, item
from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import MONTHS
from openmotion.model import Group

_OFFER = re.compile(
    r"(?P<offer>(?:(?:up to|save|get|extra|bis zu|jusqu'\u00e0|hasta)\s)?(?:"
    r"(?:[$\u20ac\u00a3]\s?\d[\d.,]*|\d{1,3}\s?%)\s(?:off|discount|rabatt|de descuento"
    r"|de r\u00e9duction"
    r"|di sconto|de desconto|zni\u017cki|korting)"
    r"|-\d{1,2}\s?%|buy one,? get one(?: free)?|bogo|[2-5] for [1-4]|(?:first|one|two|three"
    r"|\d+) (?:month|week|day|year)s?"
    r" free|free (?:shipping|delivery|returns|month|trial|gift|coffee|dessert|consultation)"
    r"|half price"
    r"|save (?:up to )?(?:[$\u20ac\u00a3]\s?\d[\d.,]*|\d{1,3}\s?%))"
    r"(?:\s(?:all|your first|everything|every|the entire|selected|on all|on your|on everything"
    r"|sitewide|auf alles"
    r"|on)\b(?:\s(?!until|till|with|code|only|this)[\w'-]+){0,4})?)",
    re.IGNORECASE,
)
_FIRST_PRICE = re.compile(
    r"\b(?P<offer>(?:(?:your |the )?(?:first|intro|trial|next|second|one) (?:visit|class|lesson"
    r"|month"
    r"|week|session|order|drink|box|ride|night|cut|haircut|workout|coffee|course|year|day|meal|treatment|clean|delivery)"
    r"|day pass|drop-?in|entry|admission|lunch|happy hour|lessons?|classes|memberships?|tickets?"
    r"|all \w+|every \w+)"
    r"(?:\s(?:for(?: only| just)?|from|only|just|at|is|now)|:)?\s"
    r"(?:[$\u20ac\u00a3]\s?\d[\d.,]*\d|[$\u20ac\u00a3]\s?\d"
    r"|\d[\d.,]*\s?(?:\u20ac|\u00a3|z\u0142|kr)))(?![\w])",
    re.IGNORECASE,
)
_SELLS = re.compile(
    r"\b(?:ads?|advert\w*|promo\w*|offer|deal|sale|special|discount|commercial|code|voucher"
    r"|coupon|werbung|angebot|publicit\w*|anuncio|oferta)\b",
    re.IGNORECASE,
)
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag"
    r"|samstag"
    r"|sonntag|dimanche|lundi|domingo|lunes|midnight|tonight|tomorrow|the weekend|weekend"
    r"|black friday|cyber monday|christmas|new year"
)
_UNTIL = re.compile(
    rf"\b(?P<until>(?:(?:only\s|open\s|valid\s)?(?:until|till|through|valid until"
    rf"|ends?(?: on)?|ending|bis"
    rf"|jusqu'au"
    rf"|jusqu'\u00e0|hasta(?: el)?|fino al?|do|tot)\s(?:the\s|this\s|next\s|zum\s)?(?:(?:{_DAY})"
    rf"|(?:(?:{MONTHS})\s)?\d{{1,2}}(?:st|nd|rd|th|\.)?(?:\s(?:of\s)?(?:{MONTHS}))?(?:\s\d{{4}})?)"
    rf"|(?:today|this week|this weekend|this week-?end|this month|24 hours|48 hours)(?: only)?"
    rf"|(?:only\s)?(?:today|this week|this weekend|this month)))(?![\w%])",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"\b(?P<word>(?:promo |discount |coupon |voucher )?code|coupon|voucher|gutschein(?:code)?"
    r"|c\u00f3digo)"
    r"\s*:?\s*[\"'`\u201c\u201e]?(?P<code>[A-Z][A-Z0-9-]{2,15})\b"
)


def find_offers(reading: Reading) -> Iterator[Group]:
    """What is offered with its end, then the code to enter."""
    text = reading.prose
    match = _OFFER.search(text) or (_FIRST_PRICE.search(text) if _SELLS.search(text) else None)
    if not match:
        return
    after = text[match.start() : match.end() + 160]
    until = _UNTIL.search(after) or _UNTIL.search(text)
    offer = match["offer"].strip()
    items = [
        item(
            offer[:1].upper() + offer[1:],
            until["until"] if until else "",
            start=match.start(),
            end=match.end(),
        )
    ]
    code = _CODE.search(text)
    if code:
        items.append(item(code["code"], code["word"], start=code.start(), end=code.end("code")))
    yield group("offer", items)
