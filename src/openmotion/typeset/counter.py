"""The characters of a number that changes."""

from openmotion.model import Counter, number_at

_MINUS = "\u2212"


def counter_text(counter: Counter, frame: float) -> str:
    """What a counter shows at a frame, for example "$12,345", "\u22123.5%" or "02:31".

    The sign stands before the prefix and is a true minus; what rounds to zero has none.
    """
    value = number_at(counter.value, frame)
    written = _clock(abs(value), counter) if counter.clock else _number(abs(value), counter)
    negative = value < 0 and any(char in "123456789" for char in written)
    sign = _MINUS if negative else ""
    return f"{sign}{counter.prefix}{written}{counter.suffix}"


def _number(value: float, counter: Counter) -> str:
    whole, _, fraction = f"{value:.{counter.decimals}f}".partition(".")
    whole = whole.zfill(counter.pad)
    if counter.separator:
        head = len(whole) % 3
        groups = [whole[:head]] if head else []
        groups += [whole[index : index + 3] for index in range(head, len(whole), 3)]
        whole = counter.separator.join(groups)
    return whole + (counter.point + fraction if fraction else "")


def _clock(seconds: float, counter: Counter) -> str:
    """Minutes and seconds; a clock never shows a second before it is full."""
    scale = 10**counter.decimals
    ticks = int(seconds * scale + 1e-6)
    whole, rest = divmod(ticks, scale)
    minutes, whole = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f"{counter.point}{rest:0{counter.decimals}d}" if counter.decimals else ""
    if hours:
        return f"{hours}:{minutes:02d}:{whole:02d}{fraction}"
    return f"{minutes:0{max(2, counter.pad)}d}:{whole:02d}{fraction}"
