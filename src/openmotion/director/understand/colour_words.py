"""Names of colours in other languages than English, with their endings."""

import re

# English meaning: forms of German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian,
# Ukrainian, Greek, Vietnamese. Names of two words stand before the names that they hold.
_SPACED = r"""
midnight blue: bleu nuit|nachtblau\w{0,2}|azul noche|azul noite|blu notte|nachtblauwe?
navy: bleu marine|marineblau\w{0,2}|azul marino|azul[- ]marinho|blu navy|blu marino
  |marineblauwe?|granatow\w{1,3}|xanh navy
dark blue: dunkelblau\w{0,2}|tiefblau\w{0,2}|bleu fonc\xe9|azul oscuro|azul escuro|blu scuro
  |donkerblauwe?|ciemnoniebiesk\w{1,3}|т[её]мно-?син\w{1,3}|темно-?син\w{1,3}|σκούρο μπλε
  |xanh (?:dương )?đậm
light blue: hellblau\w{0,2}|bleu clair|bleu ciel|azul claro|celeste|lichtblauwe?
  |jasnoniebiesk\w{1,3}|светло-?син\w{1,3}|голуб(?:ой|ого|ым|ая|ое|ой|ые|ых)|блакитн\w{1,3}
  |γαλάζι\w{1,2}|azzurr[oaie]|xanh nhạt
dark green: dunkelgrün\w{0,2}|tannengrün\w{0,2}|vert fonc\xe9|vert sapin|verde oscuro
  |verde escuro|verde scuro|donkergroene?|ciemnozielon\w{1,3}|т[её]мно-?зел[её]н\w{1,3}
  |темно-?зелен\w{1,3}|xanh rêu
light green: hellgrün\w{0,2}|vert clair|verde claro|verde chiaro|lichtgroene?|jasnozielon\w{1,3}
turquoise: türkis\w{0,8}|turquesa|turchese|turkoois\w?|turkusow\w{1,3}|бирюзов\w{1,3}
  |бірюзов\w{1,3}|τιρκουάζ|xanh ngọc
mint: mintgrün\w{0,2}|vert menthe|menta|miętow\w{1,3}|мятн\w{1,3}|м['’]ятн\w{1,3}|xanh bạc hà
dark grey: dunkelgrau\w{0,2}|gris fonc\xe9|gris oscuro|cinza escuro|grigio scuro|donkergrijze?
  |donkergrijs
light grey: hellgrau\w{0,2}|gris clair|gris claro|cinza claro|grigio chiaro|lichtgrijs
dark red: dunkelrot\w{0,2}|rouge fonc\xe9|rojo oscuro|rosso scuro|donkerrood
  |т[её]мно-?красн\w{1,3}
burgundy: weinrot\w{0,2}|bordeaux(?:rot\w{0,2})?|bordó|bordow\w{1,3}|бордов\w{1,3}
gold: golden(?:e[mnrs]?)?(?= (?:schrift|akzent|text|auf|und))|goldfarben\w{0,2}|goldgelb\w{0,2}
  |dor\xe9e?s?|dorad[oa]s?|dourad[oa]s?|dorat[oaie]|oro|goud(?:en)?|złot\w{1,3}|золот(?:ой|ого
  |ым|ая|ое|ые|ых|ий|ими|о|а|і)|χρυσ(?:ό|ού|ή|ά|αφί)|(?<=\bet )or(?= ?[.,;!]|$)|vàng (?:kim|gold
  |ánh kim)
silver: silbern\w{0,2}|silber|argent\xe9?e?s?|platead[oa]s?|pratead[oa]s?|argento|zilver\w{0,2}
  |srebrn\w{1,3}|серебрян\w{1,3}|срібн\w{1,3}|ασημί|bạc
black: schwarz(?:e[mnrs]?)?|noire?s?|negr[oa]s?|pret[oa]s?|ner[oaie]|zwarte?|czarn\w{1,3}
  |ч[её]рн\w{1,3}|чорн\w{1,3}|μαύρ\w{1,2}|đen
white: wei(?:ß|ss)(?:e[mnrs]?)?|blanc(?:he)?s?|blanc[oa]s?|branc[oa]s?|bianc(?:[oa]|hi|he)
  |witte?|biał\w{1,3}|бел(?:ый|ого|ым|ая|ое|ой|ые|ых|ом)|біл(?:ий|ого|им|а|е|і|их|ому)
  |λευκ\w{1,3}|άσπρ\w{1,2}|trắng
red: rot(?:e[mnrs]?)?|rouges?|roj[oa]s?|vermelh[oa]s?|ross[oaie]|rood|rode|czerwon\w{1,3}
  |красн\w{1,3}|червон\w{1,3}|κόκκιν\w{1,2}|đỏ
green: grün(?:e[mnrs]?)?|verte?s?|verdes?|verdi|groene?|zielon\w{1,3}|зел[её]н\w{1,3}
  |πράσιν\w{1,2}|xanh lá(?: cây)?|xanh lục
blue: blau(?:e[mnrs]?)?|bleue?s?|azul(?:es)?|azuis|blu|blauwe?|niebiesk\w{1,3}|син(?:ий|его|им
  |яя|ее|ей|ие|их|ій|ього|я|є|і|ьому)|μπλε|xanh (?:dương|lam|nước biển)
yellow: gelb(?:e[mnrs]?)?|jaunes?|amarill[oa]s?|amarel[oa]s?|giall[oaie]|geel|gele|żółt\w{1,3}
  |ж[её]лт\w{1,3}|жовт\w{1,3}|κίτριν\w{1,2}|vàng
violet: violett(?:e[mnrs]?)?
purple: lila|morad[oa]s?|rox[oa]s?|viola|paarse?|fioletow\w{1,3}|фиолетов\w{1,3}|фіолетов\w{1,3}
  |μωβ|tím
pink: rosa(?:farben\w{0,2})?|rosad[oa]s?|rose vif|roze|różow\w{1,3}|розов\w{1,3}|рожев\w{1,3}
  |ροζ|hồng
orange: naranjas?|laranjas?|arancion[ei]|arancio|oranje|pomarańczow\w{1,3}|оранжев\w{1,3}
  |помаранчев\w{1,3}|πορτοκαλί|màu cam
grey: grau(?:e[mnrs]?)?|gris(?:es?)?|cinza|cinzent[oa]|grigi[oae]?|grijze?|grijs|szar(?:y|ego|ym
  |e|a)|сер(?:ый|ого|ым|ая|ое|ые|ых)|сір(?:ий|ого|им|а|е|их)|γκρι|xám
brown: braun(?:e[mnrs]?)?|marron|marrón|marrom|marrone|bruine?|brązow\w{1,3}|коричнев\w{1,3}
  |καφέ|nâu
beige: beżow\w{1,3}|бежев\w{1,3}|μπεζ
cream: creme(?:farben\w{0,2})?|cr\xe8me|crema|kremow\w{1,3}|кремов\w{1,3}|κρεμ
coral: korallen?(?:rot\w{0,2}|farben\w{0,2})?|corail|corallo|koralow\w{1,3}|коралл?ов\w{1,3}
"""
# Scripts that join words: no edges to look for.
_JOINED = r"""
light green: \u6d45\u7eff\u8272
light blue: \u6d45\u84dd\u8272|\u6c34\u8272|\ud558\ub298\uc0c9|\u5929\u84dd\u8272
dark red: \u6df1\u7ea2\u8272
dark green: \u6df1\u7eff\u8272
deep blue: \u6df1\u84dd\u8272?|\u7fa4\u9752
navy: \u7d3a\u8272?|\u30cd\u30a4\u30d3\u30fc|\ub0a8\uc0c9|\ub124\uc774\ube44|\u85cf\u9752\u8272?
gold: \u91d1\u8272?|\u30b4\u30fc\u30eb\u30c9|\uae08\uc0c9|\uace8\ub4dc|\u0630\u0647\u0628\u064a
  |\u0938\u0941\u0928\u0939\u0930\u093e|\u0e2a\u0e35\u0e17\u0e2d\u0e07
silver: \u94f6\u8272|\u9280\u8272|\uc740\uc0c9
black: \u9ed1\u8272?|\u9ed2\u8272?|\u30d6\u30e9\u30c3\u30af|\uac80\uc740(?:\uc0c9)?
  |\uac80\uc815(?:\uc0c9)?|\ube14\ub799|\u0623\u0633\u0648\u062f|\u0633\u0648\u062f\u0627\u0621
  |\u0915\u093e\u0932[\u093e\u0947\u0940]|\u0e2a\u0e35\u0e14\u0e33
white: \u767d\u8272?|\u30db\u30ef\u30a4\u30c8|\ud770(?:\uc0c9)?|\ud558\uc580(?:\uc0c9)?
  |\ud654\uc774\ud2b8|\u0623\u0628\u064a\u0636|\u0628\u064a\u0636\u0627\u0621
  |\u0938\u092b\u093c?\u0947\u0926|\u0e2a\u0e35\u0e02\u0e32\u0e27
red: \u7ea2\u8272|\u7d05\u8272|\u8d64\u8272?|\ube68\uac04(?:\uc0c9)?|\ube68\uac15
  |\u0623\u062d\u0645\u0631|\u0932\u093e\u0932|\u0e2a\u0e35\u0e41\u0e14\u0e07
blue: \u84dd\u8272|\u85cd\u8272|\u9752\u8272?|\ud30c\ub780(?:\uc0c9)?|\ud30c\ub791|\ube14\ub8e8
  |\u0623\u0632\u0631\u0642|\u0928\u0940\u0932[\u093e\u0947\u0940]
  |\u0e2a\u0e35\u0e19\u0e49\u0e33\u0e40\u0e07\u0e34\u0e19
green: \u7eff\u8272|\u7da0\u8272|\u7dd1\u8272?|\ucd08\ub85d(?:\uc0c9)?|\ub179\uc0c9
  |\u0623\u062e\u0636\u0631|\u0939\u0930[\u093e\u0947\u0940]
  |\u0e2a\u0e35\u0e40\u0e02\u0e35\u0e22\u0e27
yellow: \u9ec4\u8272\u3044?|\u9ec3\u8272|\ub178\ub780(?:\uc0c9)?|\ub178\ub791
  |\u0623\u0635\u0641\u0631|\u092a\u0940\u0932[\u093e\u0947\u0940]
  |\u0e2a\u0e35\u0e40\u0e2b\u0e25\u0e37\u0e2d\u0e07
purple: \u7d2b\u8272?|\ubcf4\ub77c(?:\uc0c9)?
pink: \u7c89(?:\u7ea2)?\u8272|\u30d4\u30f3\u30af|\ubd84\ud64d(?:\uc0c9)?|\ud551\ud06c
orange: \u6a59\u8272|\u30aa\u30ec\u30f3\u30b8|\uc8fc\ud669(?:\uc0c9)?
grey: \u7070\u8272|\ud68c\uc0c9
brown: \u68d5\u8272|\u8336\u8272|\uac08\uc0c9
mint: \u30df\u30f3\u30c8|\ubbfc\ud2b8|\u8584\u8377\u7eff
"""


def _rows(table: str) -> tuple[tuple[str, str], ...]:
    lines = (line.partition(": ") for line in table.strip().replace("\n  |", "|").split("\n"))
    return tuple((english, words) for english, _, words in lines)


_SPACED_ROWS, _JOINED_ROWS = _rows(_SPACED), _rows(_JOINED)
_FULL = tuple(
    (english, re.compile(words, re.IGNORECASE)) for english, words in (*_SPACED_ROWS, *_JOINED_ROWS)
)
FOREIGN_SPACED = "|".join(words for _, words in _SPACED_ROWS)
"""Alternation of names in scripts that leave spaces."""

FOREIGN_JOINED = "|".join(words for _, words in _JOINED_ROWS)
"""Alternation of names in scripts that do not, or that stick other words to names."""

DOUBTFUL = re.compile(
    r"rote?|rode|gele|blu|verte?|rosa|lila|or|oro|menta|crema|viola|b\u1ea1c|celeste|h\u1ed3ng"
    r"|argento|argent"
    r"|v\u00e0ng|marron|silber|\u91d1|\u767d|\u9752|\u9ed2|\u9ed1|\u8d64|\u7d2b|\u7dd1"
    r"|\uae08\uc0c9|\u0932\u093e\u0932",
    re.IGNORECASE,
)
"""Names that mean something else as often; they count where colours are spoken of."""


def english_of(name: str) -> str | None:
    """The English name of a colour in another language; None for other words."""
    if name == "or":
        return "gold"
    return next((english for english, pattern in _FULL if pattern.fullmatch(name)), None)
