"""Upright rectangles."""

from pydantic import Field

from openmotion.model.frozen import Frozen


class Box(Frozen):
    """An upright rectangle: left, top, width and height in pixels."""

    x: float
    y: float
    width: float = Field(ge=0)
    height: float = Field(ge=0)

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the bottom edge."""
        return self.y + self.height

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of the box."""
        return self.x + self.width / 2, self.y + self.height / 2

    def inset(self, by: float) -> "Box":
        """The box shrunk by so many pixels on every side."""
        return Box(
            x=self.x + by,
            y=self.y + by,
            width=max(0.0, self.width - 2 * by),
            height=max(0.0, self.height - 2 * by),
        )

    def intersects(self, other: "Box") -> bool:
        """Whether two boxes share any area."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )
