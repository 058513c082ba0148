"""How many frames a second the prompt asks for."""

import re

from openmotion.model import PromptSpan, Request, Stated

DEFAULT_FPS = 30.0
_SLOWEST, _FASTEST = 10, 120
_NUMBER = r"\d{1,3}(?:[.,]\d{1,3})?"
_PER_SECOND = (
    r"fps|hz|frames? (?:per|a|/) ?sec(?:ond)?|frames/s|bilder\w? (?:pro|je) sekunde"
    r"|images? (?:par|/) ?s(?:econde)?|fotogramas? (?:por|/) ?segundo|quadros por segundo"
    r"|fotogrammi al secondo|beelden per seconde|klatek na sekund\u0119|ips\b"
    r"|\u043a\u0430\u0434\u0440\w{0,3} \u0432 \u0441\u0435\u043a\u0443\u043d\u0434\u0443"
    r"|\u043a\u0430\u0434\u0440\w{0,3} \u043d\u0430 \u0441\u0435\u043a\u0443\u043d\u0434\u0443"
    r"|\u043a/\u0441|\u5e27/\u79d2|\u5e27\u6bcf\u79d2"
)
_FPS = re.compile(
    rf"\b(?P<a>{_NUMBER})[\s-]?(?:{_PER_SECOND})"
    rf"|(?:\bfps|frame ?rate|bildrate|\u5e27\u7387|\u30d5\u30ec\u30fc\u30e0\u30ec\u30fc\u30c8)"
    rf"\s*[*_|]{{0,2}}\s*[:=\uff1a]?\s*(?:of )?(?P<b>{_NUMBER})\b"
    r"|\b(?:480|720|1080|1440|2160)p(?P<c>\d{2})\b|\b(?:4k|uhd)[ /@]?(?P<d>24|25|30|50|60)\b"
    r"|\b(?:buttery[- ])?smooth[, ]+(?:at )?(?P<e>50|60|120)\b"
    r"|(?<![\w.])(?P<f>24|25|30|50|60)p\b",
    re.IGNORECASE,
)


def read_fps(request: Request, plain: str) -> tuple[Stated[float], tuple[str, ...]]:
    """Frames a second, with a note where the prompt's number cannot be made."""
    if request.fps is not None:
        return Stated[float](value=request.fps, origin="field"), ()
    match = _FPS.search(plain)
    if not match:
        return Stated[float](value=DEFAULT_FPS), ()
    value = float(next(part for part in match.groups() if part).replace(",", "."))
    span = PromptSpan(start=match.start(), end=match.end())
    if not _SLOWEST <= value <= _FASTEST:
        return Stated[float](value=DEFAULT_FPS), (
            f"{value:g} frames a second cannot be made ({_SLOWEST} to {_FASTEST} can); the video "
            f"has {DEFAULT_FPS:g}.",
        )
    return Stated[float](value=value, origin="stated", spans=(span,)), ()
