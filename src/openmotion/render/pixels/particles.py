"""Thousands of small shapes laid onto a frame at once, each in its own colour and turn."""

import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.packed import over_pixel, scale_pixel

Numbers = NDArray[np.float32]
"""(n,) float32."""

TEXELS = 4  # of a cover, for a pixel
_HALF, _ZERO, _ONE = np.float32(0.5), np.float32(0), np.float32(1)


@kernel
def lay_discs(
    dst: Frame,
    width: int,
    x: Numbers,
    y: Numbers,
    radius: Numbers,
    softness: np.float32,
    level: Numbers,
    pixel: NDArray[np.uint32],
    additive: bool,
) -> None:
    """Lay discs onto a frame, in order.

    Args:
        dst: contiguous rows, at least `width` wide, premultiplied.
        width: of the frame in pixels.
        x: centres in pixels.
        y: centres in pixels.
        radius: in pixels, to the middle of the edge.
        softness: width of the edge as a share of the diameter; at least a pixel is soft.
        level: opacity, 0..255.
        pixel: colours, premultiplied.
        additive: add the light instead of covering what is below.
    """
    flat, pitch = _cells(dst)
    for k in range(x.shape[0]):
        r, most = radius[k], level[k]
        if r < _HALF:
            # Smaller than a pixel: as much light on one pixel's width.
            most *= np.float32(4) * r * r
            r = _HALF
        if most < _HALF:
            continue
        soft = max(_ONE, np.float32(2) * r * softness)
        outer = r + soft * _HALF
        steep = _ONE / soft
        cx, cy, colour = x[k], y[k], pixel[k]
        opaque = _is_opaque(colour, most, additive)
        top, bottom = max(0, int(np.floor(cy - outer))), min(dst.shape[0], int(cy + outer) + 1)
        for j in range(top, bottom):
            dy = np.float32(j) + _HALF - cy
            reach = outer * outer - dy * dy
            if reach <= _ZERO:
                continue
            reach = np.sqrt(reach)
            left, right = max(0, int(np.floor(cx - reach))), min(width, int(cx + reach) + 1)
            for i in range(left, right):
                dx = np.float32(i) + _HALF - cx
                cover = (outer - np.sqrt(dx * dx + dy * dy)) * steep
                at = np.uint64(j * pitch + i)
                if opaque and cover >= _ONE:
                    flat[at] = colour
                    continue
                cover = min(max(cover, _ZERO), _ONE)
                if softness > _ZERO:
                    cover = cover * cover * (np.float32(3) - np.float32(2) * cover)
                flat[at] = _laid(flat[at], colour, cover * most, additive)


@kernel
def lay_plates(
    dst: Frame,
    width: int,
    x: Numbers,
    y: Numbers,
    across: Numbers,
    down: Numbers,
    texels: NDArray[np.uint8],
    inner: NDArray[np.int64],
    level: Numbers,
    pixel: NDArray[np.uint32],
    additive: bool,
) -> None:
    """Lay plates onto a frame, in order: squares, or the shapes that a cover cuts out of them.

    Args:
        dst: contiguous rows, at least `width` wide, premultiplied.
        width: of the frame in pixels.
        x: centres in pixels.
        y: centres in pixels.
        across: (n, 2), from each centre to the middle of the right side.
        down: (n, 2), from each centre to the middle of the bottom side.
        texels: the covers one after the other, row by row; the same shape at several sizes, with
            `TEXELS` of them a pixel, each the mean over a pixel, and as many empty ones around.
        inner: side of the shape in texels in each cover, growing; none draws whole plates.
        level: opacity, 0..255.
        pixel: colours, premultiplied.
        additive: add the light instead of covering what is below.
    """
    flat, pitch = _cells(dst)
    for k in range(x.shape[0]):
        most = level[k]
        if most < _HALF:
            continue
        ax, ay, bx, by = across[k, 0], across[k, 1], down[k, 0], down[k, 1]
        area = ax * by - ay * bx
        # Seen from its edge a plate is a line: it stays a little wide, but gets fainter.
        long = max(ax * ax + ay * ay, bx * bx + by * by)
        if long < np.float32(1e-6):
            continue
        least = np.float32(0.35) * np.sqrt(long)
        if abs(area) < least:
            most *= abs(area) / least
            if most < _HALF:
                continue
            if ax * ax + ay * ay < bx * bx + by * by:
                ax, ay = least * by / long, -least * bx / long
            else:
                bx, by = -least * ay / long, least * ax / long
            area = ax * by - ay * bx
        turned = _ONE / area
        ux, uy, vx, vy = by * turned, -bx * turned, -ay * turned, ax * turned
        # Pixels that one unit of u, and of v, is long at right angles to the sides.
        wide = _ONE / np.sqrt(ux * ux + uy * uy)
        tall = _ONE / np.sqrt(vx * vx + vy * vy)
        cx, cy, colour = x[k], y[k], pixel[k]
        opaque = _is_opaque(colour, most, additive)
        at_cover, side = 0, 0
        if inner.shape[0] > 0:
            chosen = 0
            wanted = np.float32(1.4 * TEXELS) * np.sqrt(long)
            while chosen < inner.shape[0] - 1 and np.float32(inner[chosen]) < wanted:
                at_cover += (inner[chosen] + 2 * TEXELS) ** 2
                chosen += 1
            side = inner[chosen]
        # Where rows cross the sides: u is 0 at `py * lean_u`, and 1 so much further to the right.
        lean_u, run_u = _slopes(ux, uy)
        lean_v, run_v = _slopes(vx, vy)
        margin_u, margin_v = _HALF / wide, _HALF / tall
        within = scale_pixel(colour, np.uint32(np.int32(most + _HALF)))
        reach_y = abs(ay) + abs(by) + _ONE
        top, bottom = max(0, int(np.floor(cy - reach_y))), min(dst.shape[0], int(cy + reach_y) + 1)
        for j in range(top, bottom):
            py = np.float32(j) + _HALF - cy
            near, far = _span(py, uy, lean_u, run_u, _ONE + margin_u)
            near_v, far_v = _span(py, vy, lean_v, run_v, _ONE + margin_v)
            near, far = max(near, near_v) + cx, min(far, far_v) + cx
            left, right = max(0, int(np.floor(near))), min(width, int(far) + 1)
            if left >= right:
                continue
            first = last = right
            if side == 0:
                # Between these two columns every pixel lies wholly inside.
                near, far = _span(py, uy, lean_u, run_u, _ONE - margin_u)
                near_v, far_v = _span(py, vy, lean_v, run_v, _ONE - margin_v)
                near, far = max(near, near_v) + cx + _HALF, min(far, far_v) + cx - _HALF
                if near < far:
                    first = min(max(int(np.ceil(near - _HALF)), left), right)
                    last = min(max(int(np.floor(far + _HALF)), first), right)
            line = j * pitch
            i = left
            while i < right:
                if i == first and last > first:
                    for column in range(first, last):
                        at = np.uint64(line + column)
                        flat[at] = within if opaque else _over(flat[at], within, additive)
                    i = last
                    continue
                px = np.float32(i) + _HALF - cx
                u, v = px * ux + py * uy, px * vx + py * vy
                at = np.uint64(line + i)
                i += 1
                if side == 0:
                    part = min((_ONE - abs(u)) * wide + _HALF, _ONE)
                    part_v = min((_ONE - abs(v)) * tall + _HALF, _ONE)
                    part = max(part, _ZERO) * max(part_v, _ZERO)
                else:
                    part = _sample(texels, at_cover, side, u, v)
                if part > _ZERO:
                    flat[at] = _laid(flat[at], colour, part * most, additive)


@kernel
def lay_streaks(
    dst: Frame,
    width: int,
    x: Numbers,
    y: Numbers,
    tail: Numbers,
    radius: Numbers,
    level: Numbers,
    pixel: NDArray[np.uint32],
    additive: bool,
) -> None:
    """Lay lines onto a frame, in order, round at both ends and fading towards their tails.

    Args:
        dst: contiguous rows, at least `width` wide, premultiplied.
        width: of the frame in pixels.
        x: heads in pixels.
        y: heads in pixels.
        tail: (n, 2), from each head to its tail.
        radius: half the line's width, pixels.
        level: opacity at the head, 0..255.
        pixel: colours, premultiplied.
        additive: add the light instead of covering what is below.
    """
    flat, pitch = _cells(dst)
    for k in range(x.shape[0]):
        r, most = radius[k], level[k]
        if r < _HALF:
            most *= np.float32(2) * r
            r = _HALF
        if most < _HALF:
            continue
        outer = r + _HALF
        cx, cy, tx, ty, colour = x[k], y[k], tail[k, 0], tail[k, 1], pixel[k]
        shorter = _ONE / max(tx * tx + ty * ty, np.float32(1e-6))
        left = max(0, int(np.floor(cx + min(tx, _ZERO) - outer)))
        right = min(width, int(cx + max(tx, _ZERO) + outer) + 1)
        top = max(0, int(np.floor(cy + min(ty, _ZERO) - outer)))
        bottom = min(dst.shape[0], int(cy + max(ty, _ZERO) + outer) + 1)
        # Of each row only what lies this near to the endless line.
        steep = abs(ty) > np.float32(0.01) * abs(tx)
        lean = tx / ty if steep else _ZERO
        near = outer * np.sqrt(_ONE + lean * lean) + _ONE
        for j in range(top, bottom):
            py = np.float32(j) + _HALF - cy
            first, last = left, right
            if steep:
                middle = cx + py * lean
                first = max(left, int(np.floor(middle - near)))
                last = min(right, int(np.floor(middle + near)) + 1)
            for i in range(first, last):
                px = np.float32(i) + _HALF - cx
                t = min(max((px * tx + py * ty) * shorter, _ZERO), _ONE)
                ex, ey = px - t * tx, py - t * ty
                away = ex * ex + ey * ey
                if away >= outer * outer:
                    continue
                cover = min(outer - np.sqrt(away), _ONE)
                at = np.uint64(j * pitch + i)
                flat[at] = _laid(flat[at], colour, cover * (_ONE - t) * most, additive)


@kernel
def _cells(dst: Frame) -> tuple[NDArray[np.uint32], int]:
    # The pixels in one line: with unsigned places in it nothing is checked for being negative,
    # which is twice as fast.
    return dst.reshape(-1), dst.shape[1]


@kernel
def _is_opaque(pixel: np.uint32, level: np.float32, additive: bool) -> bool:
    return bool(not additive and level >= np.float32(254.5) and pixel >= np.uint32(0xFF000000))


@kernel
def _slopes(x: np.float32, y: np.float32) -> tuple[np.float32, np.float32]:
    if abs(x) < np.float32(1e-7):
        return _ZERO, np.float32(1e7)
    return -y / x, _ONE / abs(x)


@kernel
def _span(
    py: np.float32, y: np.float32, lean: np.float32, run: np.float32, limit: np.float32
) -> tuple[np.float32, np.float32]:
    # From where to where a row lies within -limit..limit of a side's coordinate.
    if run >= np.float32(1e7) and abs(py * y) > limit:
        return np.float32(1e7), np.float32(-1e7)
    middle, half = py * lean, run * limit
    return middle - half, middle + half


@kernel
def _laid(below: np.uint32, pixel: np.uint32, weight: np.float32, additive: bool) -> np.uint32:
    return _over(below, scale_pixel(pixel, np.uint32(np.int32(weight + _HALF))), additive)


@kernel
def _over(below: np.uint32, above: np.uint32, additive: bool) -> np.uint32:
    if not additive:
        return over_pixel(below, above)
    # Channel by channel, so that none runs into the next one.
    even = np.uint32((below & np.uint32(0x00FF00FF)) + (above & np.uint32(0x00FF00FF)))
    odd = np.uint32(
        ((below >> np.uint32(8)) & np.uint32(0x00FF00FF))
        + ((above >> np.uint32(8)) & np.uint32(0x00FF00FF))
    )
    even = np.uint32(
        even | np.uint32(((even >> np.uint32(8)) & np.uint32(0x00010001)) * np.uint32(255))
    )
    odd = np.uint32(
        odd | np.uint32(((odd >> np.uint32(8)) & np.uint32(0x00010001)) * np.uint32(255))
    )
    return np.uint32(
        (even & np.uint32(0x00FF00FF)) | ((odd & np.uint32(0x00FF00FF)) << np.uint32(8))
    )


@kernel
def _sample(
    texels: NDArray[np.uint8], first: int, inner: int, u: np.float32, v: np.float32
) -> np.float32:
    # The nearest texel of a cover, 0..1; u and v are -1..1 from side to side of the shape.
    side = inner + 2 * TEXELS
    half, middle = np.float32(inner) * _HALF, np.float32(side) * _HALF
    most = np.float32(side - 1)
    x = min(max(u * half + middle, _ZERO), most)
    y = min(max(v * half + middle, _ZERO), most)
    return np.float32(texels[np.uint64(first + int(y) * side + int(x))]) * np.float32(1 / 255)
