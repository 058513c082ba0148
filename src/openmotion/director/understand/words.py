"""Vocabulary that several readers share: names of videos, words of directions, tools."""

import re


def vocabulary(text: str) -> frozenset[str]:
    """The words of a text as a set; a table that reads well in the source."""
    return frozenset(text.split())


VIDEO = (
    "video|videos|clip|film|animation|animations|reel|short|ad|advert|advertisement"
    "|commercial|promo"
    "|promotion|teaser|trailer|explainer|intro|outro|bumper|sting|opener|spot|loop|gif|presentation"
    "|slideshow|showreel|montage|recap|tutorial|demo|infographic|countdown|story|visuali[sz]er"
    "|walkthrough|overlay|motion graphics?|motion graphic|title card|quote card|card|banner|post"
    "|sequence|piece|edit|cut|documentary|movie|lecture|course|livestream|stream|episode"
    "|announcement|timeline|roadmap|testimonial|visuali[sz]ation|bumpers"
)
"""Alternation of the nouns that mean the whole work."""

DIRECTION = vocabulary(
    """
    fade fades fading faded slide slides sliding slid zoom zooms zooming pan pans panning pulse
    pulses pulsing animate animates animated animating animation animations transition
    transitions stagger staggered staggers easing ease eases eased spring springs tween tweens
    overshoot bounce bounces bouncing scale scales scaling scaled rotate rotates rotating
    rotation tilt tilts tilted wipe wipes wiping dissolve dissolves morph morphs morphing
    typewriter reveal reveals revealing cursor blink blinks blinking camera shot shots scene
    scenes frame frames fps px pixel pixels keyframe keyframes shader shaders background
    backgrounds backdrop gradient gradients grain bloom blur blurred glow glows glowing shadow
    shadows opacity translucent transparent overlay overlays layer layers mask masks hairline
    font fonts typeface typography serif sans weight tracking kerning uppercase lowercase
    palette colour colours color colors caption captions subtitle subtitles title titles
    headline text lettering wordmark logo logos lockup icon icons chart charts graph graphs
    diagram diagrams bar bars card cards stat stats counter counters panel panels particle
    particles confetti grid grids ring rings vignette texture music bgm soundtrack sound sounds
    sfx audio voice voiceover narrator narration tts footage stock image images photo photos
    picture pictures illustration illustrations visuals visual beat beats cut cuts hold holds
    intro outro end-card cta screen screenshot screenshots mockup ui layout style styles styled
    aesthetic vibe vibes mood tone energetic cinematic minimal minimalist centered centred
    center top-left bottom-left top-right bottom-right fullscreen full-frame remotion
    hyperframes three.js threejs gsap react css html svg component composition render mp4 webm
    resolution duration seconds second storyboard timeline sequence loop loops looping hover
    idle video clip blocks block registry prompt slow-motion whip-pan push-in punch-in cutaway
    b-roll
    """
)
"""Words of stage directions and of how a picture looks: not what a video is about."""

TOOLS = vocabulary(
    """
    remotion hyperframes hyperframe three.js threejs gsap lottie framer figma blender manim
    react css html svg heygen elevenlabs canva higgsfield runway sora midjourney ffmpeg tailwind
    webgl glsl typescript-sdk nextjs vite npm npx node openmontage claude chatgpt gpt cinema4d
    after-effects aftereffects premiere davinci
    """
)
"""Names of programs that make pictures; never shown unless quoted."""

PLATFORMS = vocabulary(
    """
    tiktok instagram youtube linkedin facebook twitter x snapchat pinterest threads reels shorts
    stories spotify reddit twitch vimeo whatsapp telegram
    """
)

STOP = vocabulary(
    """
    a an the and or but nor of for to in on at by with from into onto over under as is are was
    were be been being it its it's this that these those there here our your my we you i us them
    they their his her he she me him who which what when where why how than then so such very
    really just only also too not no do does did done can could will would should may might must
    have has had having if while until each every all any some both one two three four five six
    seven eight nine ten first next last final about like please let's lets make makes made
    making create creates creating generate build builds building produce design show shows
    showing shown use uses using used want need needs get gets add adds adding put puts include
    includes including featuring feature turn turns take takes help helps new big small more
    most less up down out off again around between across against per via etc i'd i'll we're
    it'll something everything anything thing things way ways kind sort bit lot keep keeps kept
    end ends ending start starts starting begin begins video videos clip clips film ad ads
    advert promo teaser trailer explainer intro short reel animated animation motion graphics
    graphic minute minutes second seconds sec secs long vertical horizontal square landscape
    portrait
    """
)
"""Words without substance for a search of keywords."""

ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
"""English numbers from 0 to 19."""
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
"""English numbers from 20 to 90 in tens."""

NUMBER_WORDS = {word: number for number, word in enumerate((*ONES, "twenty"))} | {
    "thirty": 30,
    "forty": 40,
    "forty-five": 45,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}

MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    "|januar|februar|m\u00e4rz|mai|juni|juli|oktober|dezember"
    "|janvier|f\u00e9vrier|mars|avril|juin|juillet|ao\u00fbt|septembre|octobre|novembre"
    "|d\u00e9cembre"
    "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)

_WORD = re.compile(r"[^\W_](?:[\w'\u2019&+.-]*[\w+])?")
_DIRECTION_UNIT = re.compile(
    r"\d\s?(?:px|pt|em|rem|vh|vw|fps|ms|deg|\u00b0|dB|bpm|frames?)\b|\d\s?(?:s|sec|seconds?)\b"
    r"|#[0-9a-fA-F]{3,8}\b|(?:power|back|expo|elastic|sine|quart)\d?\.(?:in|out)|cubic-bezier",
    re.IGNORECASE,
)


def words_of(text: str) -> list[str]:
    """The words of a text, without punctuation at their ends."""
    return _WORD.findall(text)


def count_directions(text: str) -> int:
    """How many words say how something looks or moves."""
    return sum(word.lower() in DIRECTION or word.lower() in TOOLS for word in words_of(text))


def has_direction_unit(text: str) -> bool:
    """Whether a text holds a size, a rate or a colour of a picture, such as "12px" or "#fff"."""
    return bool(_DIRECTION_UNIT.search(text))


def is_direction(text: str) -> bool:
    """Whether words say how something looks or moves, rather than what is said."""
    if _DIRECTION_UNIT.search(text):
        return True
    found = [word.lower() for word in words_of(text)]
    if not found:
        return True
    directions = count_directions(text)
    return directions >= 2 or (directions == 1 and len(found) <= 4)


def has_substance(text: str) -> bool:
    """Whether any word is more than filler."""
    return any(word.lower() not in STOP for word in words_of(text))


def as_number(text: str) -> float | None:
    """A number written in digits, with separators, or as an English word; None otherwise."""
    lowered = text.strip().lower()
    if lowered in NUMBER_WORDS:
        return float(NUMBER_WORDS[lowered])
    plain = lowered.replace("\u202f", "").replace("\u00a0", "").replace("'", "")
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", plain):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?", plain):
        plain = plain.replace(".", "").replace(",", ".")
    else:
        plain = plain.replace(",", ".")
    if not re.fullmatch(r"\d{1,15}(?:\.\d{1,9})?", plain):
        return None
    return float(plain)
