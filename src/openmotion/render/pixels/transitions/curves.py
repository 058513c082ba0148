"""Progress curves of transitions, 0..1 to 0..1."""


def in_quart(p: float) -> float:
    """Slow, then fast."""
    return p**4


def out_quart(p: float) -> float:
    """Fast, then slow."""
    return 1 - (1 - p) ** 4


def in_out_quart(p: float) -> float:
    """Slow, fast, slow."""
    return 8 * p**4 if p < 0.5 else 1 - 8 * (1 - p) ** 4


def in_out_cubic(p: float) -> float:
    """Slow, fast, slow, less so."""
    return 4 * p**3 if p < 0.5 else 1 - 4 * (1 - p) ** 3


def out_cubic(p: float) -> float:
    """Fast, then slow, less so."""
    return 1 - (1 - p) ** 3


def smooth(p: float) -> float:
    """Even, with soft ends."""
    return p * p * (3 - 2 * p)


def part(p: float, start: float, end: float) -> float:
    """How far p has come from start to end, 0..1, clamped."""
    return min(1.0, max(0.0, (p - start) / (end - start)))
