"""Parts of outlines by their length."""

import skia

from openmotion.model import Trim, number_at

Span = tuple[float, float]


def trimmed(path: skia.Path, trim: Trim, frame: float) -> skia.Path | None:
    """The part of an outline that is drawn at a frame; None if nothing is left."""
    start = min(1.0, max(0.0, number_at(trim.start, frame)))
    end = min(1.0, max(0.0, number_at(trim.end, frame)))
    if end <= start:
        return None
    if start == 0 and end == 1:
        return path
    spans = _wrapped(start, end, number_at(trim.offset, frame))
    part = skia.Path()
    part.setFillType(path.getFillType())
    total = 0.0 if trim.together else _length(path)
    measure = skia.PathMeasure(path, forceClosed=False)
    passed = 0.0
    while True:
        length = measure.getLength()
        whole = length if trim.together else total
        shift = 0.0 if trim.together else passed
        cuts = [
            cut
            for low, high in spans
            if (cut := _cut(low * whole - shift, high * whole - shift, length))
        ]
        _add(part, measure, cuts, length)
        passed += length
        if not measure.nextContour():
            break
    return None if part.isEmpty() else part


def _wrapped(start: float, end: float, offset: float) -> list[Span]:
    """The spans of 0..1 that are left when both ends are moved on, in the order of drawing."""
    moved = (start + offset) % 1.0
    past = moved + end - start
    if past <= 1:
        return [(moved, past)]
    return [(moved, 1.0), (0.0, past - 1)]


def _cut(low: float, high: float, length: float) -> Span | None:
    low, high = max(0.0, low), min(length, high)
    return (low, high) if high > low else None


def _add(part: skia.Path, measure: skia.PathMeasure, cuts: list[Span], length: float) -> None:
    """Add pieces of a contour; over the seam of a closed one they stay one piece."""
    joined = len(cuts) == 2 and cuts[0][1] >= length and cuts[1][0] <= 0 and measure.isClosed()
    piece = skia.Path()
    for index, (low, high) in enumerate(cuts):
        # Skia lets a segment take the place of what its path held before.
        segment = skia.Path()
        measure.getSegment(low, high, segment, startWithMoveTo=True)
        if joined and index == 1:
            piece.addPath(segment, skia.Path.kExtend_AddPathMode)
        else:
            piece.addPath(segment)
    part.addPath(piece)


def _length(path: skia.Path) -> float:
    measure = skia.PathMeasure(path, forceClosed=False)
    total = measure.getLength()
    while measure.nextContour():
        total += measure.getLength()
    return float(total)
