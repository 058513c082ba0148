"""The whole reading of a prompt, offline: rules, no model."""

from openmotion.director.understand.addresses import find_addresses
from openmotion.director.understand.audience import read_audience, read_goal
from openmotion.director.understand.canvas import read_canvas
from openmotion.director.understand.colours import read_colours, read_tone
from openmotion.director.understand.copies import read_copies
from openmotion.director.understand.details import read_cta, read_details, read_link
from openmotion.director.understand.figures import read_figures
from openmotion.director.understand.kind import read_kind
from openmotion.director.understand.language import read_language
from openmotion.director.understand.length import find_lengths, read_length
from openmotion.director.understand.limits import read_excluded, read_notes, read_silence
from openmotion.director.understand.mood import read_keywords, read_mood
from openmotion.director.understand.names import read_product
from openmotion.director.understand.places import read_places
from openmotion.director.understand.points import read_points
from openmotion.director.understand.reading import Reading, read_prompt
from openmotion.director.understand.roles import read_roles
from openmotion.director.understand.script import find_states, read_scene_words, read_script
from openmotion.director.understand.sequence import read_sequence
from openmotion.director.understand.series import read_series
from openmotion.director.understand.subject import read_subject
from openmotion.model import Brief, Copy, PromptSpan, Request, Stated, VideoKind


def read_brief(request: Request) -> Brief:
    """What a prompt asks for, each field with the words that it came from.

    `copy_lines` holds all copy; the `texts` of a beat in `script` are those of them that stand in
    its scene, with the same spans. Request fields overrule the prompt's words.

    Raises:
        InvalidRequest: the prompt asks for a length that no video can have.
    """
    reading = read_prompt(request.prompt)
    addresses = find_addresses(reading)
    series = read_series(reading)
    copies = (*read_copies(reading), *_states(reading))
    copies = (*copies, *read_scene_words(reading, copies))
    kind = read_kind(reading, copies=copies, series=series)
    script = read_script(reading, copies)
    sequence = () if script.beats else read_sequence(reading)
    copies = (*copies, *(copy for beat in sequence for copy in beat.texts))
    duration, length_notes = read_length(request, reading, script.end_s)
    canvas = read_canvas(request, reading)
    data = tuple((item.span.start, item.span.end) for item in series if item.span)
    lengths = tuple((item.start, item.end) for item in find_lengths(reading.plain))
    size = tuple((span.start, span.end) for span in (*canvas.width.spans, *canvas.fps.spans))
    details = read_details(reading, kind.value, (*data, *lengths))
    facts = tuple((copy.span.start, copy.span.end) for copy in details if copy.span)
    points = read_points(reading, taken=(*data, *facts), scripted=script.ranges)
    if kind.value == "hiring":
        roles = read_roles(reading)
        points = roles if len(roles) > 1 and len(roles) >= len(points) else points or roles
    places = read_places(reading) if kind.value == "map" and not points else ()
    steps = tuple(
        (point.span.start, point.span.end)
        for point in points
        if point.span and kind.value in {"how_to", "timeline"}
    )
    product = read_product(reading, copies=copies, addresses=addresses, kind=kind.value)
    subject = read_subject(
        reading,
        product=product,
        copies=copies,
        kind=kind.value,
        points=(*points, *places),
        title=next((item.title for item in series if item.title), ""),
    )
    listed = tuple((point.span.start, point.span.end) for point in points if point.span)
    colours, refused = read_colours(reading)
    excluded = (*read_excluded(reading), *refused)
    if kind.value == "other" and product.value and len(points) >= 2:
        kind = Stated[VideoKind](value="product_launch", origin="inferred")
    details = tuple(copy for copy in details if not _within(copy, listed))
    return Brief(
        prompt=request.prompt,
        language=read_language(reading),
        kind=kind,
        product=product,
        subject=subject,
        audience=read_audience(reading),
        goal=read_goal(reading),
        duration_s=duration,
        width=canvas.width,
        height=canvas.height,
        fps=canvas.fps,
        copy_lines=copies,
        features=(*points, *places),
        figures=read_figures(reading, (*data, *facts, *lengths, *steps, *size)),
        series=series,
        script=script.beats or sequence,
        colours=colours,
        mood=read_mood(reading, kind.value),
        look=Stated[str | None](value=request.look, origin="field" if request.look else "default"),
        tone=read_tone(reading, colours, listed),
        cta=read_cta(copies, reading),
        link=read_link(addresses),
        details=details,
        silent=read_silence(reading),
        excluded=excluded,
        keywords=read_keywords(reading, subject.value, excluded),
        notes=(*length_notes, *canvas.notes, *read_notes(request, reading)),
    )


def _within(copy: Copy, ranges: tuple[tuple[int, int], ...]) -> bool:
    return bool(copy.span) and any(
        start <= copy.span.start < end for start, end in ranges if copy.span
    )


def _states(reading: Reading) -> tuple[Copy, ...]:
    return tuple(
        Copy(text=text, role="label", span=PromptSpan(start=start, end=start + len(text)))
        for start, text in find_states(reading)
    )
