"""Where every object stands at every frame: the clauses of a choreography, solved."""

import math

from openmotion.director.choreography.goals import goal_of, outside_of
from openmotion.director.choreography.outlines import became_box, points_of
from openmotion.director.choreography.paths import rotated, travelled
from openmotion.director.choreography.runs import Pair, Reach, Run
from openmotion.model import FrameRate
from openmotion.model.choreography import Actor, Choreography, Clause, FigureKind

_PASSES = 4  # places told by others settle after as many steps as they lean on each other


TINY = 0.001


class Timeline:
    """The solved choreography; every value is a pure function of the frame.

    Args:
        choreography: what is said.
        rate: frames a second.
        total: frames of the video.
    """

    def __init__(self, choreography: Choreography, rate: FrameRate, total: int) -> None:
        self.choreography = choreography
        self.rate = rate
        self.total = total
        self.actors = {actor.id: actor for actor in choreography.actors}
        self.u = min(choreography.width, choreography.height) / 1080
        self.runs: list[Run] = []
        self._depth = 0
        self._solve()

    def frames_of(self, clause: Clause) -> tuple[int, int]:
        """First frame and frame of arrival; what ends with the video arrives on its last frame."""
        start = min(self.rate.frames(clause.start_s), self.total - 1)
        end = self.rate.frames(clause.end_s)
        if end == self.total:
            end -= 1
        return start, max(start, end)

    def runs_of(self, actor: str, *actions: str) -> list[Run]:
        """Its runs of some actions, in order of their starts."""
        return [
            run for run in self.runs if run.clause.actor == actor and run.clause.action in actions
        ]

    def _solve(self) -> None:
        ordered = sorted(
            self.choreography.clauses,
            key=lambda clause: (
                self.frames_of(clause)[0],
                bool(clause.spot and clause.spot.of) or bool(clause.other),
            ),
        )
        previous: list[Run] = []
        for _ in range(_PASSES):
            self.runs = []
            for clause in ordered:
                ahead = {id(run.clause): run for run in self.runs}
                known = [
                    *self.runs,
                    *(
                        run
                        for run in previous
                        if id(run.clause) not in ahead and run.clause is not clause
                    ),
                ]
                now, self.runs = self.runs, known
                run = self._run(clause, now)
                self.runs = [*now, run]
            if self.runs == previous:
                return
            previous = self.runs

    def _run(self, clause: Clause, before: list[Run]) -> Run:
        start, end = self.frames_of(clause)
        run = Run(clause, start, end)
        actor = clause.actor
        known, self.runs = self.runs, before
        at_start = self.place(actor, start)
        at_end = self.place(actor, end)
        angle, size = self.angle(actor, start), self.factors(actor, start)
        reach = self.reach(actor, start)
        local = self._local(actor, clause)
        self.runs = [item for item in known if item.clause is not clause]
        if clause.action == "move":
            shift = clause.offset or (0.0, 0.0)
            if clause.spot is not None:
                goal = goal_of(self, clause, clause.spot, at_start, end)
                shift = goal[0] - at_end[0], goal[1] - at_end[1]
            return Run(clause, start, end, shift=shift)
        if clause.action in {"appear", "disappear"} and clause.from_outside:
            return Run(
                clause, start, end, shift=outside_of(self, at_start, reach, clause.from_outside)
            )
        if clause.action == "swap":
            goal = self.place(clause.other, start)
            return Run(clause, start, end, shift=(goal[0] - at_start[0], goal[1] - at_start[1]))
        if clause.action in {"turn", "orbit"}:
            turn = (
                clause.angle_deg
                if clause.angle_deg is not None
                else (clause.to_angle_deg or 0.0) - angle
            )
            return Run(
                clause,
                start,
                end,
                turn=turn,
                pivot=self._pivot(clause, at_start, start, local),
                shift=local,
            )
        if clause.action == "scale":
            growth = clause.factor or (1.0, 1.0)
            if clause.to_factor is not None:
                growth = clause.to_factor[0] / size[0], clause.to_factor[1] / size[1]
            elif clause.to_size is not None:
                growth = self._to_size(clause, size)
            return Run(
                clause,
                start,
                end,
                growth=growth,
                pivot=self._pivot(clause, at_start, start, local),
                shift=local,
            )
        return run

    def _to_size(self, clause: Clause, size: Pair) -> Pair:
        actor = self.actors[clause.actor]
        width, height = clause.to_size or (None, None)
        across = width / (actor.width * size[0]) if width else None
        down = height / (actor.height * size[1]) if height else None
        if across is None:
            across = down if down is not None else 1.0
        return across, down if down is not None else across

    def _local(self, actor: str, clause: Clause) -> Pair:
        """A pivot of the object's own box, from its middle, unturned and at its first size."""
        pivot, box = clause.pivot, self.actors[actor]
        if pivot is None or pivot.of or pivot.point is not None:
            return 0.0, 0.0
        return pivot.along * box.width / 2, pivot.down * box.height / 2

    def _pivot(self, clause: Clause, at_start: Pair, frame: int, local: Pair) -> Pair:
        pivot = clause.pivot
        if clause.other:
            return self.place(clause.other, frame)
        if pivot is None:
            return at_start
        if pivot.point is not None:
            return pivot.point
        if pivot.of:
            middle, other = self.place(pivot.of, frame), self.actors[pivot.of]
            turned = self._turned(
                (pivot.along * other.width / 2, pivot.down * other.height / 2), pivot.of, frame
            )
            return middle[0] + turned[0], middle[1] + turned[1]
        turned = self._turned(local, clause.actor, frame)
        return at_start[0] + turned[0], at_start[1] + turned[1]

    def _turned(self, point: Pair, actor: str, frame: float) -> Pair:
        """A point of an object's own box as it lies at a frame, from its middle."""
        size, angle = self.factors(actor, frame), math.radians(self.angle(actor, frame))
        x, y = point[0] * size[0], point[1] * size[1]
        return x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)

    def hull(self, actor: str, frame: float) -> list[Pair]:
        """Points of an object's outline around its middle at a frame, pixels."""
        shape, sides = self.shape(actor, frame)
        box = self.actors[actor]
        size, angle = self.factors(actor, frame), math.radians(self.angle(actor, frame))
        cos, sin = math.cos(angle), math.sin(angle)
        return [
            (x * size[0] * cos - y * size[1] * sin, x * size[0] * sin + y * size[1] * cos)
            for x, y in points_of(shape, sides, *self.own_box(actor, frame, box))
        ]

    def own_box(self, actor: str, frame: float, box: Actor) -> Pair:
        """Width and height at its first size; what it became has its own form."""
        shape, sides = self.shape(actor, frame)
        if (shape, sides) == (box.shape, box.sides):
            return box.width, box.height
        return became_box(shape, sides, box.width, box.height)

    def reach(self, actor: str, frame: float) -> Reach:
        """How far an object reaches from its middle at a frame."""
        xs, ys = zip(*self.hull(actor, frame), strict=True)
        return Reach(-min(xs), -min(ys), max(xs), max(ys))

    def shape(self, actor: str, frame: float) -> tuple[FigureKind, int]:
        """What it has become by a frame."""
        box = self.actors[actor]
        shape, sides = box.shape, box.sides
        for run in self.runs_of(actor, "morph"):
            if run.end <= frame and run.clause.shape:
                shape, sides = run.clause.shape, run.clause.sides
        return shape, sides

    def angle(self, actor: str, frame: float) -> float:
        """Degrees clockwise at a frame."""
        turned = sum(
            run.turn * run.progress(frame)
            for run in self.runs_of(actor, "turn")
            if run.start <= frame
        )
        return self.actors[actor].rotation_deg + turned

    def factors(self, actor: str, frame: float) -> Pair:
        """Factors of width and height at a frame, without squashes."""
        across = down = 1.0
        for run in self.runs_of(actor, "scale"):
            if run.start <= frame:
                progress = run.progress(frame)
                across *= max(TINY, 1 + (run.growth[0] - 1) * progress)
                down *= max(TINY, 1 + (run.growth[1] - 1) * progress)
        return across, down

    def place(self, actor: str, frame: float) -> Pair:
        """The middle of its box at a frame, pixels."""
        box = self.actors[actor]
        x, y = box.x, box.y
        held: set[tuple[Pair, int, int]] = set()
        for run in self.runs_of(
            actor,
            "move",
            "swap",
            "turn",
            "scale",
            "orbit",
            "follow",
            "bounce",
            "shake",
            "appear",
            "disappear",
        ):
            if run.start > frame and run.clause.action != "appear":
                continue
            dx, dy = self._moved(run, frame, held)
            x, y = x + dx, y + dy
        return x, y

    def _moved(self, run: Run, frame: float, held: set[tuple[Pair, int, int]]) -> Pair:
        clause = run.clause
        match clause.action:
            case "move" | "swap":
                return travelled(run, frame)
            case "appear" | "disappear":
                if not clause.from_outside:
                    return 0.0, 0.0
                progress = run.progress(frame)
                rest = 1 - progress if clause.action == "appear" else progress
                return run.shift[0] * rest, run.shift[1] * rest
            case "turn" | "scale":
                return self._swung(run, frame, held)
            case "orbit":
                return self._circled(run, frame)
            case "follow":
                return self._followed(run, frame)
            case "bounce":
                share = run.share(frame)
                return 0.0, -clause.amount_px * abs(math.sin(math.pi * clause.times * share))
            case _:
                share = run.share(frame)
                return clause.amount_px * math.sin(math.tau * clause.times * share), 0.0

    def _swung(self, run: Run, frame: float, held: set[tuple[Pair, int, int]]) -> Pair:
        """How the middle moves when the object turns or grows around something else than it."""
        pivot = run.clause.pivot
        if pivot is None or (not pivot.of and pivot.point is None and run.shift == (0.0, 0.0)):
            return 0.0, 0.0
        frame = min(frame, run.end)
        if pivot.of or pivot.point is not None:
            arm = self._arm(run)
            progress = run.progress(frame)
            if run.clause.action == "turn":
                turned = rotated(arm, run.turn * progress)
            else:
                turned = (
                    arm[0] * (1 + (run.growth[0] - 1) * progress),
                    arm[1] * (1 + (run.growth[1] - 1) * progress),
                )
            return turned[0] - arm[0], turned[1] - arm[1]
        key = run.shift, run.start, run.end
        if key in held:
            return 0.0, 0.0
        held.add(key)
        before, now = (
            self._turned(run.shift, run.clause.actor, run.start),
            self._turned(run.shift, run.clause.actor, frame),
        )
        return before[0] - now[0], before[1] - now[1]

    def _arm(self, run: Run) -> Pair:
        """From a pivot to the middle of the object when the run starts."""
        rest, self.runs = self.runs, [item for item in self.runs if item.clause is not run.clause]
        x, y = self.place(run.clause.actor, run.start)
        self.runs = rest
        return x - run.pivot[0], y - run.pivot[1]

    def _circled(self, run: Run, frame: float) -> Pair:
        frame = min(frame, run.end)
        arm = self._arm(run)
        turned = rotated(arm, run.turn * run.progress(frame))
        drift = (0.0, 0.0)
        if run.clause.other and self._depth < 6:
            self._depth += 1
            now = self.place(run.clause.other, frame)
            self._depth -= 1
            drift = now[0] - run.pivot[0], now[1] - run.pivot[1]
        return turned[0] - arm[0] + drift[0], turned[1] - arm[1] + drift[1]

    def _followed(self, run: Run, frame: float) -> Pair:
        if self._depth >= 6:
            return 0.0, 0.0
        self._depth += 1
        lag = run.clause.amount_px
        first = self.place(run.clause.other, max(0.0, run.start - lag))
        now = self.place(run.clause.other, max(0.0, min(frame, run.end) - lag))
        self._depth -= 1
        return now[0] - first[0], now[1] - first[1]

    def breaks(self, actor: str) -> list[int]:
        """Frames at which something of it, or of those that it follows, starts or ends."""
        found = {0, self.total - 1}
        keys, todo = {actor}, [actor]
        while todo:
            for run in self.runs:
                if run.clause.actor == todo[0]:
                    found |= {run.start, run.end}
                    for key in (run.clause.other, run.clause.pivot.of if run.clause.pivot else ""):
                        if key and key not in keys:
                            keys.add(key)
                            todo.append(key)
            todo.pop(0)
        return sorted(frame for frame in found if 0 <= frame < self.total)
