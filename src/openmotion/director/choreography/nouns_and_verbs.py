"""Words that are nouns or verbs by what stands around them."""

from dataclasses import replace

from openmotion.director.choreography.lexicon import VERBS
from openmotion.director.choreography.tokens import Token

_LIGHT = {
    "make",
    "makes",
    "making",
    "made",
    "let",
    "lets",
    "have",
    "has",
    "having",
    "cause",
    "causes",
    "get",
}


def shared_nouns(tokens: list[Token]) -> list[Token]:
    """Colours that share a noun name objects: "a red, a green and a blue circle"."""
    out = list(tokens)
    for index in range(len(out) - 1, -1, -1):
        token = out[index]
        if token.kind != "colour" or not token.text.startswith(("a ", "the ", "one ")):
            continue
        place = index + 1
        while place < len(out) and out[place].text in {",", "and"}:
            place += 1
        if place == index + 1 or place >= len(out) or out[place].kind != "mention":
            continue
        noun = out[place].value
        if noun.colours and not noun.plural and noun.shape:
            out[index] = replace(
                token,
                kind="mention",
                value=replace(noun, colours=(token.value,), determiner=token.text.split()[0]),
            )
    return out


def plain_verbs(tokens: list[Token]) -> list[Token]:
    """Without verbs that only help others, and with nouns that are verbs here."""
    out: list[Token] = []
    for index, token in enumerate(tokens):
        after = tokens[index + 1 :]
        following = [
            other
            for other in after
            if other.kind not in {"pace", "easing"} and other.text not in {"to", "by"}
        ]
        if (
            token.kind == "mention"
            and not token.value.determiner
            and token.text in {"circles", "circle"}
            and out
        ):
            named = [other for other in out if other.kind == "mention"]
            if (
                named
                and out[-1].kind
                in {"mention", "aux", "link"}
                | {"pace"}
                | ({"word"} if out[-1].text == "and" else set())
                and after
            ):
                if after[0].kind == "relation" and after[0].value[0] == "around":
                    tokens[index + 1] = replace(after[0], kind="word")
                    out.append(replace(token, kind="verb", value=VERBS["orbit"]))
                    continue
                if after[0].kind == "mention" and out[-1].kind == "mention":
                    out.append(replace(token, kind="verb", value=VERBS["orbit"]))
                    continue
        if token.kind == "word" and token.text in {"circling", "circled"}:
            if after and after[0].kind == "relation":
                tokens[index + 1] = replace(after[0], kind="word")
            out.append(replace(token, kind="verb", value=VERBS["orbit"]))
            continue
        if (
            token.kind == "verb"
            and token.value.action == "place"
            and following
            and following[0].kind == "verb"
            and following[0].text != token.text
        ):
            continue
        if (
            token.kind == "verb"
            and token.text in _LIGHT
            and len(following) > 1
            and following[0].kind == "mention"
        ):
            rest = [
                other
                for other in following
                if other.kind not in {"mention", "aux"} and other.text not in {"and", ","}
            ]
            if rest and rest[0].kind == "verb":
                continue
        if (
            token.kind == "verb"
            and token.text in {"move", "turn", "spin"}
            and out
            and out[-1].text in {"the", "this", "that", "first", "second", "its", "same"}
        ):
            out.append(replace(token, kind="word"))
            continue
        if (
            token.kind == "verb"
            and token.text
            in {
                "have",
                "has",
                "get",
                "order",
                "position",
                "end",
                "rest",
                "hold",
                "color",
                "colour",
                "reverse",
            }
            and out
            and out[-1].text in {"the", "a", "in", "its", "reverse", "then"}
        ):
            out.append(replace(token, kind="word"))
            continue
        out.append(token)
    return out
