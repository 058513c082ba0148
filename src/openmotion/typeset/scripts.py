"""Which script a text is in: in words, and whose forms its Chinese characters take."""

import re
import unicodedata
from collections import Counter

from openmotion.typeset.letters import script_of
from openmotion.typeset.packs import PACKED_FONTS

# Kana, hangul, Chinese characters, and the signs and full-width forms that stand among them.
CJK_RANGES = (
    "\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
    "\U00020000-\U0003ffff"
)
_CJK = re.compile(f"[{CJK_RANGES}]")
_HAN = frozenset({"CJK", "KANGXI"})
_KANA = frozenset({"HIRAGANA", "KATAKANA", "HALFWIDTH"})
# A character set holds what its country writes. Simplified Chinese comes first, because only
# texts without kana are asked.
_FORMS = (("noto-sans-sc", "gb2312"), ("noto-sans-jp", "shift_jis"), ("noto-sans-tc", "big5"))
# In the Japanese set for old books; today only traditional Chinese writes them.
_NOT_JAPANESE = frozenset(
    "\u4f60\u60a8\u5011\u9019\u55ce\u5462\u6b61\u61c9\u5c0d\u6703\u5b78\u570b\u4f86\u9ede\u9ad4\u5be6\u8b8a"
    "\u6578\u55ae\u5716\u5ee3\u5c08\u7576\u767c\u7d93\u7e3d\u8f49\u8072\u842c\u8207\u865f\u95dc\u8b80\u8ce3"
    "\u6c23\u5152\u6a02\u64c7\u64d4\u64da\u5340\u5718\u908a\u6230\u96dc\u89ba\u975c\u986f\u9a57\u9f4a\u9f8d"
    "\u50b3\u5f9e\u50f9\u5169\u64f4\u532f\u7a31\u6a94"
)


def has_cjk(text: str) -> bool:
    """Whether a text has Chinese, Japanese or Korean letters or signs."""
    return _CJK.search(text) is not None


def cjk_families(text: str) -> tuple[str, ...]:
    """The families that draw Chinese, Japanese and Korean, the one that suits a text first."""
    best = _best_cjk_family(text)
    others = (family for family, font in PACKED_FONTS.items() if font.extra == "cjk")
    return tuple(dict.fromkeys((best, *others)))


def name_script(text: str) -> str:
    """The script that most letters of a text are in, in words: "Japanese", "Hebrew".

    Chinese characters count as Japanese where there is kana, as Korean where there is hangul.
    Empty for a text without letters.
    """
    counts = Counter(name for char in text if (name := script_of(char)))
    if not counts:
        return ""
    if not _KANA.isdisjoint(counts):
        counts["JAPANESE"] = sum(counts.pop(name, 0) for name in _KANA | _HAN)
    elif counts["HANGUL"]:
        counts["KOREAN"] = sum(counts.pop(name, 0) for name in {"HANGUL"} | _HAN)
    else:
        counts["CHINESE"] = sum(counts.pop(name, 0) for name in _HAN)
    return max(counts, key=counts.__getitem__).capitalize()


def extra_for(script: str) -> str | None:
    """The extra of openmotion that brings a font for a script in words; None if none does."""
    if script in ("Chinese", "Japanese", "Korean"):
        return "cjk"
    packed = PACKED_FONTS.get(f"noto-sans-{script.lower()}")
    return packed.extra if packed else None


def _best_cjk_family(text: str) -> str:
    scripts = {script_of(char) for char in text}
    if not _KANA.isdisjoint(scripts):
        return "noto-sans-jp"
    if "HANGUL" in scripts:
        return "noto-sans-kr"
    signs = "".join(char for char in text if unicodedata.east_asian_width(char) in "WF")
    fitting = [family for family, codec in _FORMS if _fits(signs, codec)]
    if fitting[:1] == ["noto-sans-jp"] and not _NOT_JAPANESE.isdisjoint(text):
        return "noto-sans-tc"
    return fitting[0] if fitting else "noto-sans-tc"


def _fits(text: str, codec: str) -> bool:
    try:
        text.encode(codec)
    except UnicodeEncodeError:
        return False
    return True
