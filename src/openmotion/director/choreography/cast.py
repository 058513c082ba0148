"""Who is on stage while a prompt is read, and whom its words mean."""

from dataclasses import dataclass, field

from openmotion.director.choreography.mentions import Mention
from openmotion.director.choreography.outlines import usual_box
from openmotion.model import Colour, PromptSpan
from openmotion.model.choreography import Actor, FigureKind


@dataclass(slots=True)
class Player:
    """An object while the prompt is read; what it looks like changes with what happens to it.

    Attributes:
        id: of the actor.
        name: for findings.
        shape: at this point of the text.
        sides: of the shape.
        colour: at this point, by name and value.
        first_shape: at the start.
        first_sides: at the start.
        first_colour: at the start.
        size: factor of the usual size.
        box: stated width and height in pixels.
        place: where it stands at the start, if the prompt says so.
        outlined: only a line.
        upright: a line that stands.
        there: whether it is to be seen from the start.
        span: first mention.
        sentence: of the first mention.
        rotation_deg: at the start.
        opacity: at the start.
        row: number of the row that it stands in, with its place in it.
    """

    id: str
    name: str
    shape: FigureKind
    sides: int
    colour: tuple[str, Colour] | None
    first_shape: FigureKind
    first_sides: int
    first_colour: Colour | None
    size: float = 1.0
    size_told: bool = False
    box: tuple[float | None, float | None] | None = None
    place: object = None
    outlined: bool = False
    upright: bool = False
    span: PromptSpan | None = None
    sentence: int = -1
    rotation_deg: float = 0.0
    opacity: float = 1.0
    row: tuple[int, int, int, str] | None = None
    acted: bool = False
    starts_hidden: bool = False


@dataclass(slots=True)
class Cast:
    """All players, and whom "it" and "they" mean now."""

    u: float
    players: list[Player] = field(default_factory=list)
    it: str = ""
    they: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    mentioned: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    rows: int = 0
    caps: dict[str, float] = field(default_factory=dict)

    def player(self, key: str) -> Player:
        """The player with an id."""
        return next(player for player in self.players if player.id == key)

    def resolve(
        self,
        mention: Mention,
        span: PromptSpan,
        *,
        sentence: int,
        place: object = None,
    ) -> tuple[str, ...]:
        """The ids that a mention means; unknown objects come on stage.

        Args:
            mention: what the phrase says.
            span: its characters.
            sentence: number of its sentence.
            place: a side that follows it, "left" and the like, which may tell objects apart.
        """
        if mention.pronoun:
            return self._pronoun(mention.pronoun)
        found = self._known(mention, sentence=sentence, place=place)
        if not found:
            found = self._enter(mention, span, sentence=sentence)
        self.mentioned = [key for key in self.mentioned if key not in found] + list(found)
        return found

    def _pronoun(self, pronoun: str) -> tuple[str, ...]:
        everyone = tuple(player.id for player in self.players)
        if pronoun == "it":
            if self.it:
                return (self.it,)
            return everyone[-1:]
        if pronoun == "they":
            return self.they if len(self.they) > 1 else everyone
        rest = tuple(key for key in everyone if key not in (self.subjects or (self.it,)))
        if pronoun == "other":
            recent = [key for key in self.mentioned if key in rest]
            return (recent[-1],) if recent else rest[-1:]
        return rest

    def _known(self, mention: Mention, *, sentence: int, place: object) -> tuple[str, ...]:
        fresh = mention.determiner in {"another", "one more"} or (
            mention.determiner in {"a", "an"}
            or (
                mention.count
                and mention.determiner
                not in {"the", "all", "both", "these", "those", "all the", "both the"}
            )
        )
        candidates = [player for player in self.players if _fits(player, mention)]
        if (
            not candidates
            and mention.shape is None
            and not mention.colours
            and mention.determiner not in {"a", "an", "another"}
        ):
            candidates = list(self.players)
        if mention.determiner in {"another", "one more"}:
            return ()
        if fresh:
            same = [
                player
                for player in candidates
                if player.sentence != sentence
                and mention.determiner in {"a", "an"}
                and mention.shape
                and (mention.colours or not player.colour)
            ]
            return (
                (same[-1].id,)
                if same and any(player.acted for player in same) is not False and len(same) == 1
                else ()
            )
        if mention.rest:
            rest = tuple(player.id for player in candidates if player.id not in self.subjects)
            return rest if mention.plural else rest[-1:]
        if not candidates:
            return ()
        if mention.ordinal is not None:
            index = mention.ordinal
            if index < len(candidates):
                return (candidates[index].id,)
            return ()
        where = mention.where or (str(place) if place else "")
        if where and len(candidates) > 1:
            return (_standing(candidates, where).id,)
        if mention.determiner.startswith(("each", "every", "all", "both")) or mention.plural:
            if mention.colours and len(mention.colours) > 1:
                return tuple(player.id for player in candidates)
            count = mention.count
            return tuple(player.id for player in candidates[-count if count else 0 :])
        recent = [key for key in self.mentioned if any(player.id == key for player in candidates)]
        if (
            len(candidates) > 1
            and mention.shape is None
            and self.it in [player.id for player in candidates]
        ):
            return (self.it,)
        return (recent[-1] if recent else candidates[-1].id,)

    def _enter(self, mention: Mention, span: PromptSpan, *, sentence: int) -> tuple[str, ...]:
        if (
            mention.shape is None
            and not mention.colours
            and mention.determiner not in {"a", "an", "another"}
            and not mention.count
        ) and self.players:
            return (self.players[-1].id,)
        count = mention.count or (
            len(mention.colours) if len(mention.colours) > 1 else 2 if mention.plural else 1
        )
        count = max(1, min(24, count))
        shape, sides = (
            mention.shape or (self.players[-1].first_shape if self.players else "circle"),
            mention.sides,
        )
        keys: list[str] = []
        if count > 1:
            self.rows += 1
        for index in range(count):
            colour = mention.colours[index % len(mention.colours)] if mention.colours else None
            name = " ".join(
                part for part in (colour[0] if colour else "", _noun(shape, sides)) if part
            )
            key = self._free_id(name)
            player = Player(
                id=key,
                name=name,
                shape=shape,
                sides=sides,
                colour=colour,
                first_shape=shape,
                first_sides=sides,
                first_colour=colour[1] if colour else None,
                size=mention.size or self.caps.get(key, 1.0),
                size_told=mention.size is not None or mention.dimensions is not None,
                box=mention.dimensions,
                outlined=mention.outlined,
                upright=mention.upright,
                span=span,
                sentence=sentence,
                row=(self.rows, index, count, mention.in_row or "row") if count > 1 else None,
            )
            self.players.append(player)
            keys.append(key)
        if mention.where and count == 1:
            self.players[-1].place = ("where", mention.where)
        self._name_apart()
        return tuple(keys)

    def _free_id(self, name: str) -> str:
        base = (
            name.replace(" ", "-")
            .replace("#", "")
            .replace("(", "")
            .replace(")", "")
            .replace(",", "-")
        )
        taken = {player.id for player in self.players}
        if base not in taken:
            return base
        return next(
            f"{base}-{number}" for number in range(2, 999) if f"{base}-{number}" not in taken
        )

    def _name_apart(self) -> None:
        for player in self.players:
            plain = player.name.split(" (")[0]
            twins = [other for other in self.players if other.name.split(" (")[0] == plain]
            player.name = f"{plain} ({twins.index(player) + 1})" if len(twins) > 1 else plain

    def copy_of(self, player: Player, index: int) -> Player:
        """A new player that looks like another one."""
        key = self._free_id(f"{player.id}-part-{index + 1}")
        copy = Player(
            id=key,
            name=f"part {index + 1} of the {player.name}",
            shape=player.shape,
            sides=player.sides,
            colour=player.colour,
            first_shape=player.shape,
            first_sides=player.sides,
            first_colour=player.colour[1] if player.colour else None,
            size=player.size,
            box=player.box,
            outlined=player.outlined,
            upright=player.upright,
            span=player.span,
            starts_hidden=True,
        )
        self.players.append(copy)
        return copy


def _noun(shape: FigureKind, sides: int) -> str:
    if shape == "polygon":
        return {5: "pentagon", 6: "hexagon", 7: "heptagon", 8: "octagon"}.get(sides, f"{sides}-gon")
    return str(shape)


def _fits(player: Player, mention: Mention) -> bool:
    if mention.shape is not None:
        kin = {
            "ellipse": {"ellipse", "circle"},
            "rectangle": {"rectangle", "square"},
            "circle": {"circle"},
        }
        if player.shape != mention.shape and not (
            mention.shape in kin
            and player.shape in kin[mention.shape]
            and mention.determiner == "the"
            and mention.shape != "circle"
            and player.box is not None
        ):
            return False
        if mention.shape in {"polygon", "star"} and mention.sides != player.sides:
            return False
    if mention.colours and (
        player.colour is None
        or (
            player.colour[0] not in {name for name, _ in mention.colours}
            and player.colour[1] not in {value for _, value in mention.colours}
        )
    ):
        return False
    if mention.size is not None and player.size_told and player.size != mention.size:
        return False
    return not (mention.size is not None and not player.size_told and mention.size != 1.0)


def _standing(players: list[Player], where: str) -> Player:
    """The outermost of players towards a side, as they stood at the start."""

    def at(player: Player) -> tuple[float, float]:
        place = player.place
        if isinstance(place, tuple) and place and place[0] == "xy":
            return float(place[1]), float(place[2])
        index = players.index(player)
        return float(index), float(index)

    key = {
        "left": lambda player: at(player)[0],
        "right": lambda player: -at(player)[0],
        "top": lambda player: at(player)[1],
        "bottom": lambda player: -at(player)[1],
    }.get(where.split(maxsplit=1)[0])
    if key is None:
        ordered = sorted(players, key=at)
        return ordered[len(ordered) // 2]
    return min(players, key=key)


def actor_of(player: Player, x: float, y: float, *, u: float, most_px: float) -> Actor:
    """The actor behind a player, at its place."""
    width, height = usual_box(
        player.first_shape,
        player.first_sides,
        size=player.size,
        box=player.box,
        u=u,
        upright=player.upright,
        most_px=most_px,
    )
    return Actor(
        id=player.id,
        name=player.name,
        shape=player.first_shape,
        sides=player.first_sides,
        width=width,
        height=height,
        colour=player.first_colour,
        x=x,
        y=y,
        rotation_deg=player.rotation_deg,
        outlined=player.outlined,
        opacity=player.opacity,
        span=player.span,
    )
