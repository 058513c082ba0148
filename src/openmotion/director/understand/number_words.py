"""Numbers written as words, in the languages that prompts come in."""

import re

from openmotion.director.understand.words import NUMBER_WORDS, as_number

_TABLE = """
1: eine ein einer un une una uno um uma een één jedna jeden jedną один одна одну одну одна μία
  ένα ένας một 一 하나 일
2: zwei deux dos dois duas due twee dwa dwie два две дві δύο hai 二 两 兩 이
3: drei trois tres três tre drie trzy три τρία τρεις ba 三 삼
4: vier quatre cuatro quatro quattro cztery четыре чотири τέσσερα bốn 四 사
5: fünf cinq cinco cinque vijf pięć пять п'ять πέντε năm 五 오
6: sechs seis sei zes sześć шесть шість έξι sáu 六 육
7: sieben sept siete sete sette zeven siedem семь сім επτά εφτά bảy 七 칠
8: acht huit ocho oito otto osiem восемь вісім οκτώ οχτώ tám 八 팔
9: neun neuf nueve nove negen dziewięć девять дев'ять εννέα εννιά chín 九 구
10: zehn dix diez dez dieci tien dziesięć десять δέκα mười 十 십
12: zwölf douze doce doze dodici twaalf dwanaście двенадцать дванадцять δώδεκα 十二
15: fünfzehn quinze quince quindici vijftien piętnaście пятнадцать п'ятнадцять δεκαπέντε 十五
18: achtzehn dix-huit dieciocho dezoito diciotto achttien osiemnaście восемнадцать вісімнадцять 十八
20: zwanzig vingt veinte vinte venti twintig dwadzieścia двадцать двадцять είκοσι 二十 이십
25: fünfundzwanzig vingt-cinq veinticinco venticinque vijfentwintig 二十五
30: dreißig dreissig trente treinta trinta trenta dertig trzydzieści тридцать тридцять τριάντα
  三十 삼십
40: vierzig quarante cuarenta quarenta quaranta veertig czterdzieści сорок σαράντα 四十
45: fünfundvierzig quarante-cinq quarantacinque vijfenveertig 四十五
50: fünfzig cinquante cincuenta cinquenta cinquanta vijftig pięćdziesiąt пятьдесят п'ятдесят
  πενήντα 五十
60: sechzig soixante sesenta sessenta sessanta zestig sześćdziesiąt шестьдесят шістдесят εξήντα 六十
90: neunzig quatre-vingt-dix noventa novanta negentig dziewięćdziesiąt девяносто дев'яносто
  ενενήντα 九十
"""


def _row(line: str) -> tuple[str, str, str]:
    return line.partition(":")


_WORDS: dict[str, float] = {
    word: float(number)
    for number, _, words in map(_row, _TABLE.strip().replace("\n  ", " ").split("\n"))
    for word in words.split()
}
# Two and more words: "mười lăm", "treinta y cinco", "двадцать пять".
_SEVERAL = {
    "mười lăm": 15.0,
    "hai mươi": 20.0,
    "ba mươi": 30.0,
    "bốn mươi": 40.0,
    "sáu mươi": 60.0,
    "vinte e cinco": 25.0,
    "treinta y cinco": 35.0,
    "cuarenta y cinco": 45.0,
    "quarenta e cinco": 45.0,
    "двадцать пять": 25.0,
    "сорок пять": 45.0,
    "двадцять п'ять": 25.0,
    "είκοσι πέντε": 25.0,
    "σαράντα πέντε": 45.0,
}
_TENS = ("twenty", "thirty", "forty", "fifty")
_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ENGLISH = {
    **{word: float(number) for word, number in NUMBER_WORDS.items()},
    **{
        f"{ten} {unit}": float(NUMBER_WORDS.get(ten, 20) + at)
        for ten in _TENS
        for at, unit in enumerate(_UNITS, start=1)
    },
}
_ALL = {**_WORDS, **_SEVERAL, **_ENGLISH}


def _pattern(word: str) -> str:
    return re.escape(word).replace("'", "['\u2019\u02bc]").replace(r"\ ", r"[\s-]")


NUMBER = "|".join(map(_pattern, sorted(_ALL, key=len, reverse=True)))
"""Alternation of every number word, the longest first."""


def number_of(text: str) -> float | None:
    """A number in digits or in words of any of the languages; None otherwise."""
    plain = text.strip().lower().replace("\u2019", "'").replace("\u02bc", "'")
    for key in (plain, plain.replace("-", " ")):
        if key in _ALL:
            return _ALL[key]
    return as_number(plain)
