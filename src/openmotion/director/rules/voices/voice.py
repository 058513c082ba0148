"""What may be said about a sort of product without knowing more than its sort."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A headline of six words at most and the line under it.

    Attributes:
        headline: says what such a product is for; never a claim about this one.
        support: one sentence, fourteen words at most; may be empty.
    """

    headline: str
    support: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """Something typed into the product, and the cards that come back; plainly illustrative.

    Attributes:
        headline: of the scene.
        typed: nine words at most, no digits.
        cards: pairs of title and detail, no digits.
    """

    headline: str
    typed: str
    cards: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """The words for one sort of product.

    Attributes:
        name: of the sort.
        promise: one sentence under the headline that presents the product.
        words: stems that give the sort away, each matched at the start of a word.
        screens: the mock-ups that fit, best first; none for things without a screen.
        hooks: openers of seven words at most; `{thing}` is the product's noun.
        pains: pairs of short phrases for kinetic type, the last one turns the page.
        benefits: what such a product is for, most telling first.
        asks: things to type, for products that answer.
        closers: last lines, seven words at most.
        headings: over a list of benefits; none shows the list alone.
    """

    name: str
    promise: str
    words: tuple[str, ...]
    screens: tuple[str, ...]
    hooks: tuple[str, ...]
    pains: tuple[tuple[str, ...], ...]
    benefits: tuple[Line, ...]
    asks: tuple[Ask, ...] = ()
    closers: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
