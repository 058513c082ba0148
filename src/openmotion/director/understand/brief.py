"""The whole reading of a prompt, offline: rules, no model."""

from dataclasses import replace

from openmotion.director.understand.addresses import find_addresses
from openmotion.director.understand.arithmetic import computed_figures
from openmotion.director.understand.audience import read_audience, read_goal
from openmotion.director.understand.canvas import read_canvas
from openmotion.director.understand.colour_families import has_no_colour, read_family
from openmotion.director.understand.colours import read_colours, read_tone
from openmotion.director.understand.copies import read_copies
from openmotion.director.understand.details import read_cta, read_details, read_link
from openmotion.director.understand.figures import read_figures
from openmotion.director.understand.fonts import read_fonts
from openmotion.director.understand.groups import read_groups
from openmotion.director.understand.headings import find_states
from openmotion.director.understand.kind import read_kind
from openmotion.director.understand.language import read_language
from openmotion.director.understand.length import find_lengths, read_length
from openmotion.director.understand.limits import read_notes, read_silence
from openmotion.director.understand.mood import read_keywords, read_mood
from openmotion.director.understand.names import read_product
from openmotion.director.understand.names_abroad import read_name_abroad, read_what_abroad
from openmotion.director.understand.place_lists import read_place_list
from openmotion.director.understand.places import read_places
from openmotion.director.understand.playing import read_loop, read_pace, read_transparent
from openmotion.director.understand.points import read_points
from openmotion.director.understand.reading import Reading, read_prompt
from openmotion.director.understand.refusals import read_excluded
from openmotion.director.understand.roles import read_roles
from openmotion.director.understand.script import read_scene_words, read_script
from openmotion.director.understand.sequence import ranges_of, read_sequence
from openmotion.director.understand.series import read_series
from openmotion.director.understand.subject import read_subject
from openmotion.director.understand.tallies import read_tallies
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
    copies = _in_order((*copies, *read_scene_words(reading, copies)))
    groups = read_groups(reading, copies=copies, series=series)
    kind, also = read_kind(reading, copies=copies, series=series, groups=groups)
    script = read_script(reading, copies)
    sequence = () if script.beats else read_sequence(reading)
    copies = _in_order((*copies, *(copy for beat in sequence for copy in beat.texts)))
    known = [item.span for item in series] + [group.span for group in groups]
    told = tuple((span.start, span.end) for span in known if span)
    unscripted = _without(reading, (*script.headings, *told))
    duration, length_notes = read_length(request, unscripted, script.end_s)
    canvas = read_canvas(request, reading)
    told_in_order = ranges_of(sequence)
    data = tuple((item.span.start, item.span.end) for item in series if item.span)
    lengths = tuple((item.start, item.end) for item in find_lengths(reading.plain))
    size = tuple((span.start, span.end) for span in (*canvas.width.spans, *canvas.fps.spans))
    details = read_details(reading, kind.value, (*data, *lengths, *script.headings))
    facts = tuple((copy.span.start, copy.span.end) for copy in details if copy.span)
    taken = (*data, *facts, *size)
    points = read_points(reading, taken=taken, scripted=(*script.ranges, *told_in_order))
    if kind.value == "hiring":
        roles = read_roles(reading)
        points = roles if len(roles) > 1 and len(roles) >= len(points) else points or roles
    is_route = any(group.kind == "route" for group in groups)
    listed_places = read_place_list(reading) if kind.value == "map" and not is_route else ()
    points = () if listed_places else points
    places = read_places(reading) if kind.value == "map" and not points else ()
    places = listed_places or places
    steps = tuple(
        (point.span.start, point.span.end)
        for point in points
        if point.span and kind.value in {"how_to", "timeline"}
    )
    language = read_language(reading)
    product = read_product(reading, copies=copies, addresses=addresses, kind=kind.value)
    product = read_name_abroad(reading, language.value, product)
    subject = read_subject(
        reading,
        product=product,
        copies=copies,
        kind=kind.value,
        points=(*points, *places),
        title=next((item.title for item in series if item.title), ""),
    )
    what = read_what_abroad(reading, language.value, product)
    subject = subject.model_copy(update={"value": what}) if what else subject
    listed = tuple((point.span.start, point.span.end) for point in points if point.span)
    colours, refused = read_colours(reading)
    if not any(wish.role in {"ground", "accent"} for wish in colours):
        colours = (*colours, *read_family(reading))
    no_colour = ("colours",) if has_no_colour(reading) and len(colours) <= 2 else ()
    excluded = (*read_excluded(reading), *refused, *no_colour)
    listed_copies = [copy for copy in copies if copy.role == "list_item"]
    is_open = kind.value == "other" or (kind.value == "kinetic_type" and not kind.spans)
    if is_open and product.value and len(points) + len(listed_copies) >= 2:
        kind = Stated[VideoKind](value="product_launch", origin="inferred")
    details = tuple(copy for copy in details if not _within(copy, listed))
    return Brief(
        prompt=request.prompt,
        language=language,
        kind=kind,
        also=tuple(other for other in also if other.value != kind.value),
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
        figures=(
            *read_tallies(reading, read_figures(reading, (*data, *facts, *lengths, *steps, *size))),
            *computed_figures(reading, series),
        ),
        series=series,
        groups=groups,
        script=script.beats or sequence,
        colours=colours,
        fonts=read_fonts(reading),
        mood=read_mood(reading, kind.value),
        look=Stated[str | None](value=request.look, origin="field" if request.look else "default"),
        tone=read_tone(reading, colours, listed),
        cta=read_cta(copies, reading),
        link=read_link(addresses),
        details=details,
        silent=read_silence(reading),
        loop=read_loop(reading),
        transparent=read_transparent(reading),
        pace=read_pace(reading),
        excluded=excluded,
        keywords=read_keywords(reading, subject.value, excluded),
        notes=(*length_notes, *canvas.notes, *read_notes(request, reading)),
    )


def _without(reading: Reading, ranges: tuple[tuple[int, int], ...]) -> Reading:
    """A reading whose prose is blank at some places, such as the times of a script."""
    plain = list(reading.plain)
    for start, end in ranges:
        plain[start:end] = ["\n" if char == "\n" else " " for char in plain[start:end]]
    return replace(reading, plain="".join(plain))


def _in_order(copies: tuple[Copy, ...]) -> tuple[Copy, ...]:
    """Copy in the prompt's order, a place once."""
    unique = {(copy.text, copy.span): copy for copy in copies}
    return tuple(sorted(unique.values(), key=lambda copy: copy.span.start if copy.span else 0))


def _within(copy: Copy, ranges: tuple[tuple[int, int], ...]) -> bool:
    return bool(copy.span) and any(
        start <= copy.span.start < end for start, end in ranges if copy.span
    )


def _states(reading: Reading) -> tuple[Copy, ...]:
    return tuple(
        Copy(text=text, role="label", span=PromptSpan(start=start, end=start + len(text)))
        for start, text in find_states(reading)
    )
