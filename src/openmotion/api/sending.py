"""Sending a file, or a part of it, piece by piece."""

from collections.abc import AsyncGenerator, Generator, Iterator

from openmotion.api.context import Context
from openmotion.service import OpenFile


async def open_part(
    context: Context, file: OpenFile, *, start: int, end: int
) -> AsyncGenerator[bytes, None]:
    """The bytes of a file from start to end, read as they are taken.

    The first piece is read at once, so that a file that is gone can still be answered. If a later
    one is missing the iterator raises, and the server cuts the connection: no client takes half a
    file for a whole one.

    Raises:
        OutputGone: the file is missing.
        StoreUnavailable: the file store does not answer.
    """
    pieces = await context.open(context.service.blobs.stream, file.key, start, end)
    first = await context.open(_next, pieces)
    return _rest(context, pieces, first, end - start)


async def _rest(
    context: Context, pieces: Iterator[bytes], piece: bytes, left: int
) -> AsyncGenerator[bytes, None]:
    try:
        while True:
            left -= len(piece)
            yield piece
            if left <= 0:
                return
            piece = await context.open(_next, pieces)
    finally:
        if isinstance(pieces, Generator):
            pieces.close()


def _next(pieces: Iterator[bytes]) -> bytes:
    return next(pieces, b"")  # of an empty file; one that is too short raises
