"""Things in a column moved apart as little as possible."""

from collections.abc import Sequence


def move_apart(
    wanted: Sequence[float], *, pitch: float, low: float, high: float
) -> tuple[float, ...] | None:
    """Middles at least `pitch` apart between `low` and `high`, in the order of the wanted ones.

    The sum of squared moves is the least there is (pool adjacent violators). None if there is no
    room for all.
    """
    count = len(wanted)
    if count and (count - 1) * pitch > high - low + 1e-9:
        return None
    order = sorted(range(count), key=lambda index: wanted[index])
    # With each place's own share of the pitches taken off, apart means rising.
    blocks: list[list[float]] = []
    for rank, index in enumerate(order):
        blocks.append([wanted[index] - rank * pitch, 1.0])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            last, before = blocks.pop(), blocks.pop()
            size = last[1] + before[1]
            blocks.append([(last[0] * last[1] + before[0] * before[1]) / size, size])
    level = [block[0] for block in blocks for _ in range(int(block[1]))]
    most = high - (count - 1) * pitch
    found = [0.0] * count
    for rank, index in enumerate(order):
        found[index] = min(max(level[rank], low), most) + rank * pitch
    return tuple(found)
