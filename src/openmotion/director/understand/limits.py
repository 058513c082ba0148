"""Whether a video is silent, and what of a prompt cannot be followed offline."""

import re

from openmotion.director.understand.reading import Reading
from openmotion.director.understand.refusals import read_excluded
from openmotion.model import PromptSpan, Request, Stated

_SILENT = re.compile(
    r"\bno (?:audio|sound)\b(?! effects?| design)|\bno sound ?track,? no\b|\bno music ?(?:and"
    r"|or|,)(?: no)? (?:sounds?|sfx|effects|sound effects)|\b(?:fully "
    r"|completely )?silent\b(?!ly| (?:majority|disco|retreats?|auctions?|night|treatment|partner"
    r"|mode"
    r"|killer|hill|keyboards?|reading|letters?|meditation|walk))|\bmuted?\b(?! (?:text|color"
    r"|colour|tones?|palette|green"
    r"|blue|red|pink|gray|grey|purple|gold|yellow|earth|pastel|label|background))"
    r"|\bwithout (?:any )?(?:audio|sound)\b(?! effects)"
    r"|\bsound[- ]?(?:off|less)\b|\baudio[- ]?(?:off|none|free)\b|\b(?:audio|sound"
    r"|music)\s*[:=]\s*(?:none|no|off)\b|\bohne (?:ton|audio|sound)\b|\btonlos\w{0,2}\b"
    r"|\bsound(?:less| free)\b|\bkein(?:en)? ton\b"
    r"|\bstumm\b|\bsans (?:son|audio)\b|\bmuet\w*\b|\bsin (?:sonido|audio)\b|\bsem (?:som"
    r"|\u00e1udio)\b|\bsenza (?:audio|suono)\b|\bbez d\u017awi\u0119ku\b|\bzonder geluid\b"
    r"|\u65e0\u58f0|\u9759\u97f3|\u65e0\u97f3\u9891|\u6ca1\u6709\u58f0\u97f3"
    r"|\u97f3\u306a\u3057|\u7121\u97f3|\u97f3\u58f0\u306a\u3057|\uc74c\uc18c\uac70"
    r"|\u0431\u0435\u0437 \u0437\u0432\u0443\u043a[\u0430\u0443]"
    r"|\u03c7\u03c9\u03c1\u03af\u03c2 \u03ae\u03c7\u03bf"
    r"|kh\u00f4ng (?:c\u00f3 )?\u00e2m thanh|\uc18c\ub9ac \uc5c6\uc774"
    r"|\u0628\u062f\u0648\u0646 \u0635\u0648\u062a",
    re.IGNORECASE,
)
_NOT_AVAILABLE = (
    (
        re.compile(
            r"\b(?:this|the|attached|my|following|uploaded) (?:csv|spreadsheet|excel"
            r"|data ?set|json|data file)\b|\[data\b|\blist of coordinates\b",
            re.IGNORECASE,
        ),
        "data",
        "No data file came with the prompt; write the names and values into it to see them "
        "in a chart.",
    ),
    (
        re.compile(
            r"\b(?:voice-?over|narrat(?:or|ion|ed)|tts|(?:male|female|friendly|fun|warm"
            r"|calm) voice|voice (?:actor|track)|text[- ]to[- ]speech)\b",
            re.IGNORECASE,
        ),
        "voice",
        "A spoken voice is not available offline; the video has music and effects instead.",
    ),
    (
        re.compile(
            r"\b(?:research|look up|find (?:current|recent|the latest)|current data"
            r"|latest (?:data|figures|news)|search the web|ground it)\b",
            re.IGNORECASE,
        ),
        "research",
        "Nothing can be looked up offline; the video states only what the prompt says.",
    ),
    (
        re.compile(
            r"\b(?:ai[- ]generated (?:images?|visuals?)|generate (?:the "
            r"|an? )?(?:\w+ )?images?|image gen|stock (?:footage|photos?|video)|photos? (?:of"
            r"|in)|cutout image|png images?|photoreal\w*|footage)\b",
            re.IGNORECASE,
        ),
        "images",
        "Photographs and generated images are not available; shapes, type and interface "
        "drawings stand in for them.",
    ),
    (
        re.compile(
            r"\b(?:3[- ]?d\b|three\.?js|react three fiber|r3f|mesh(?:es)?|metallic material|webgl)",
            re.IGNORECASE,
        ),
        "3d",
        "Real 3-D scenes are not available; depth is made with perspective, shadow and light.",
    ),
    (
        re.compile(
            r"\b(?:screenshots?|ui captures?|site's own|their (?:site|website)|from (?:the"
            r"|their|its) (?:website|site|home ?page)|marketing home page|brand (?:rules"
            r"|guidelines))\b",
            re.IGNORECASE,
        ),
        "site",
        "Websites and brand guides are not read offline; the look follows the prompt's words only.",
    ),
    (
        re.compile(
            r"\b(?:realistic|accurate|satellite|street|detailed) map\b"
            r"|\bmap\b[^.\n]{0,60}\b(?:realistic|accurate)\b|\bgoogle (?:maps|earth)\b"
            r"|\bmapbox\b",
            re.IGNORECASE,
        ),
        "map",
        "Real map tiles are not available offline; the map is drawn as a simple outline or route.",
    ),
    (
        re.compile(
            r"\b(?:blog post|article|this (?:script|text|post|document|pdf|video|song|track)"
            r"|youtube short i love|reference video|like this video)\b",
            re.IGNORECASE,
        ),
        "source",
        "The text or video that the prompt refers to did not come with it; the video uses "
        "the prompt's own words.",
    ),
    (
        re.compile(
            r"\b(?:variables?|template|list of .{0,40}records|personali[sz]ed|each new signup"
            r"|first name)\b",
            re.IGNORECASE,
        ),
        "template",
        "A video per record is not made from one prompt; this is one video with the fixed words.",
    ),
    (
        re.compile(r"\b(?:lip-?sync|avatar|talking head|presenter|actor)\b", re.IGNORECASE),
        "people",
        "People and avatars are not available; the words carry the video.",
    ),
)
_UPLOAD = re.compile(
    r"upload|logo|image|photo|picture|icon|screenshot|attach|\u56fe\u6807|\u89c6\u89c9",
    re.IGNORECASE,
)
_SOUND_FILE = re.compile(r"\.(?:mp3|wav|m4a|ogg)$", re.IGNORECASE)
_NAMED_SONG = re.compile(
    r"\b(?:music|track|song|soundtrack)\s*[:\u2014-]\s*\u00a4|\buse the song\b", re.IGNORECASE
)


def read_silence(reading: Reading) -> Stated[bool]:
    """Whether the prompt asks for no sound at all."""
    match = _SILENT.search(reading.plain)
    if not match:
        return Stated[bool](value=False)
    return Stated[bool](
        value=True, origin="stated", spans=(PromptSpan(start=match.start(), end=match.end()),)
    )


def read_notes(request: Request, reading: Reading) -> tuple[str, ...]:
    """One sentence for each thing that the prompt asks for and that cannot be done."""
    notes: list[str] = []
    excluded = set(read_excluded(reading))
    for pattern, name, note in _NOT_AVAILABLE:
        refused = (
            (name == "voice" and "voice" in excluded)
            or (name == "images" and "images" in excluded)
            or (name == "3d" and "3d" in excluded)
        )
        match = pattern.search(reading.plain) or (
            pattern.search(" ".join(reading.placeholders)) if name == "data" else None
        )
        if match and not refused and not (name in {"data", "source"} and request.attachments):
            notes.append(note)
    if reading.markup:
        notes.append("Drawings in the prompt's markup are not used; the wordmark is set in type.")
    if reading.placeholders and not request.attachments:
        if any(_UPLOAD.search(place) for place in reading.placeholders):
            notes.append(
                "The prompt speaks of an upload, but no file came with it; it was left out."
            )
        else:
            notes.append("The prompt holds placeholders; they were left out rather than shown.")
    files = [
        name
        for name in reading.files
        if re.search(
            r"\.(?:png|jpe?g|svg|gif|webp|mp4|mov|webm|mp3|wav)$|^\.{1,2}/", name, re.IGNORECASE
        )
    ]
    if files and not request.attachments:
        notes.append(f"The file {files[0]!r} did not come with the prompt and was left out.")
    if _NAMED_SONG.search(reading.plain) or any(_SOUND_FILE.search(name) for name in reading.files):
        notes.append("The named track is not available; music was composed for the video instead.")
    return tuple(notes)
