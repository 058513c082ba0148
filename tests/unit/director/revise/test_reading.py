"""Follow-ups become edits: what they name changes, and nothing else."""

import pytest

from openmotion.director.offline import OfflineDirector
from openmotion.director.revise import Understood, read_follow_up
from openmotion.director.revise.difference import changed_shots
from openmotion.director.revise.wording import texts_of
from openmotion.model import Request, Shot, Storyboard

DIRECTOR = OfflineDirector()
BRIEF = DIRECTOR.understand(
    Request(
        prompt='A 16 second launch video for Fernlight, a reading lamp. Scene 1: "Read in any '
        'light". Scene 2: "Warm at night, Kowalsky says". Scene 3: "Only $48 until May". '
        'Scene 4: "Fernlight" and fernlight.example. Blue accent.'
    )
)
BOARD = DIRECTOR.plan(BRIEF, 0)
COUNT = len(BOARD.shots)


def ask(words: str, board: Storyboard = BOARD, **more: object) -> Understood:
    return read_follow_up(words, board, BRIEF, **more)  # type: ignore[arg-type]


def lengths(board: Storyboard) -> list[float]:
    return [shot.duration_s for shot in board.shots]


def said(board: Storyboard) -> str:
    return "\n".join(text for shot in board.shots for _, text in texts_of(shot.content))


def shot_saying(board: Storyboard, words: str) -> Shot:
    return next(shot for shot in board.shots if words in str(texts_of(shot.content)))


def test_the_script_became_the_shots_that_these_tests_speak_of():
    assert COUNT == 4


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("make it exactly 20 s", 20.0),
        ("make the whole video 12 seconds long", 12.0),
        ("it should run half a minute", 30.0),
        ("extend it by 4 seconds", 20.0),
        ("take 2 seconds off", 14.0),
        ("make it twice as long", 32.0),
        ("machs länger, so 20 sekunden", 20.0),
        ("cut it down to 0:10", 10.0),
    ],
)
def test_lengths_of_the_video(words, length):
    found = ask(words)

    assert found.storyboard.duration_s == pytest.approx(length, abs=0.05)
    assert sum(lengths(found.storyboard)) == pytest.approx(length, abs=0.05)
    assert said(found.storyboard) == said(BOARD)


@pytest.mark.parametrize(
    ("words", "number", "length"),
    [
        ("make scene 2 run 5 seconds instead of 4", 2, 5.0),
        ("the last scene should last 6 s", 4, 6.0),
        ("hold the third shot for another 2 seconds", 3, None),
        ("shorten the first scene to 2 seconds", 1, 2.0),
    ],
)
def test_lengths_of_one_shot_leave_the_others(words, number, length):
    before, after = lengths(BOARD), lengths(ask(words).storyboard)

    wanted = before[number - 1] + 2.0 if length is None else length
    assert after[number - 1] == pytest.approx(wanted, abs=0.05)
    others = [n for n in range(COUNT) if n != number - 1]
    assert [after[n] for n in others] == pytest.approx([before[n] for n in others], abs=0.05)


@pytest.mark.parametrize(
    "words",
    ["make the pacing faster", "speed it up a bit", "it feels too slow", "schneller bitte"],
)
def test_faster_is_shorter_and_quicker_and_says_the_same(words):
    found = ask(words).storyboard

    assert found.duration_s < BOARD.duration_s
    assert all(shot.pace > 1 for shot in found.shots)
    assert said(found) == said(BOARD)


def test_a_shot_can_be_made_snappier_alone():
    found = ask("make scene 2 snappier - quicker entrances").storyboard

    assert found.duration_s == BOARD.duration_s
    assert [shot.pace > 1 for shot in found.shots] == [False, True, False, False]


@pytest.mark.parametrize(
    ("words", "gone", "there"),
    [
        ('change the headline of scene 1 to "Read anywhere"', "Read in any light", "Read anywhere"),
        ('fix the typo: it\'s "Kowalski" not "Kowalsky"', "Kowalsky", "Kowalski"),
        ("the price is wrong, it is $52 not $48", "$48", "$52"),
        ("replace May with June", "May", "June"),
        ('swap "Read in any light" for "See every page"', "Read in any light", "See every page"),
    ],
)
def test_words_are_changed_and_only_they(words, gone, there):
    found = ask(words)

    assert there in said(found.storyboard)
    assert gone not in said(found.storyboard)
    assert said(found.storyboard).replace(there, gone) == said(BOARD)
    assert lengths(found.storyboard) == lengths(BOARD)


def test_a_web_address_is_put_at_the_end():
    found = ask("Add our website acme.example at the end").storyboard

    assert "acme.example" in str(texts_of(found.shots[-1].content))


@pytest.mark.parametrize(
    ("words", "colour"),
    [
        ("use #FF0066 instead of the blue", "#ff0066"),
        ("The blue is too bright, move it to #1A2B8C", "#1a2b8c"),
        ("accent color: #00c2a8", "#00c2a8"),
    ],
)
def test_the_accent_takes_a_colour(words, colour):
    palette = ask(words).storyboard.palette

    assert colour in {palette.accent, palette.accent_on_light, palette.flood[0]}
    assert palette.dark == BOARD.palette.dark


def test_a_ground_takes_a_colour_and_its_text_stays_readable():
    found = ask("make the background #0b1f3a").storyboard

    assert found.palette.dark[0] == "#0b1f3a"
    assert {shot.tone for shot in found.shots} == {"dark"}


@pytest.mark.parametrize(
    ("words", "tone"), [("swap to dark mode", "dark"), ("light mode", "light")]
)
def test_modes_change_the_tone_of_every_shot(words, tone):
    assert {shot.tone for shot in ask(words).storyboard.shots} == {tone}


@pytest.mark.parametrize("words", ["remove the last scene", "drop scene 4", "delete the outro"])
def test_a_shot_is_taken_out(words):
    found = ask(words).storyboard

    assert [shot.id for shot in found.shots] == [shot.id for shot in BOARD.shots[:-1]]
    assert found.duration_s == pytest.approx(sum(lengths(BOARD)[:-1]), abs=0.05)


def test_shots_are_moved_and_swapped():
    order = [shot.id for shot in BOARD.shots]

    moved = [shot.id for shot in ask("move scene 3 before scene 2").storyboard.shots]
    swapped = [shot.id for shot in ask("swap scenes 2 and scene 3").storyboard.shots]

    assert moved == [order[0], order[2], order[1], order[3]]
    assert swapped == moved


def test_the_first_shot_never_has_a_transition():
    found = ask("move scene 3 to the start").storyboard

    assert found.shots[0].transition is None


def test_a_shot_is_cut_in_two():
    at_s = BOARD.shots[1].start_s + 2
    found = ask(f"split scene 2 at 0:0{at_s:.0f}").storyboard

    assert len(found.shots) == COUNT + 1
    assert found.duration_s == pytest.approx(BOARD.duration_s)
    assert found.shots[1].content == found.shots[2].content


def test_a_logo_comes_first_and_the_rest_stays():
    found = ask("keep everything the same but start with the logo").storyboard

    assert found.shots[0].recipe == "logo_reveal"
    assert [shot.content for shot in found.shots[1:]] == [shot.content for shot in BOARD.shots]


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("square version for instagram please", (1080, 1080)),
        ("make it vertical", (1080, 1920)),
        ("render it in 4K", (3840, 2160)),
    ],
)
def test_the_frame_changes_and_the_shots_do_not(words, size):
    found = ask(words).storyboard

    assert (found.width, found.height) == size
    assert found.shots == BOARD.shots


def test_sound_is_muted_and_made_louder():
    assert ask("can you mute it").storyboard.silent
    assert ask("no music please").storyboard.music is False
    assert ask("louder music").storyboard.music_gain_db > 0
    assert ask("turn the music down by 6 dB").storyboard.music_gain_db == -6
    assert ask("use calmer, ambient music").storyboard.mood == "calm"
    assert ask("louder music").storyboard.shots == BOARD.shots


def test_a_whoosh_is_put_on_each_cut():
    cues = ask("Add a whoosh on each of the scene transitions").storyboard.extra_cues

    assert [cue.at_s for cue in cues] == [shot.start_s for shot in BOARD.shots[1:]]


def test_sizes_change_where_they_are_asked_for():
    text = ask("bigger text, my mom can't read it").storyboard
    mark = ask("the logo needs to be 20% bigger").storyboard

    assert all(shot.sizes[0].part == "text" and shot.sizes[0].factor > 1 for shot in text.shots)
    assert {(size.part, size.factor) for size in mark.shots[0].sizes} == {("mark", 1.2)}


def test_letters_and_transitions_change():
    fonts = ask("change the headline font to something more geometric").storyboard.fonts
    cuts = ask("use hard cuts between the scenes").storyboard
    fade = ask("use a crossfade transition into scene 3").storyboard

    assert fonts[0].voice == "display"
    assert {shot.transition for shot in cuts.shots} == {None}
    assert [shot.transition for shot in fade.shots].count("crossfade") >= 1
    assert changed_shots(BOARD, fade) in {(BOARD.shots[2].id,), ()}


def test_several_edits_in_a_sentence_are_all_done():
    found = ask('remove scene 2, change the title to "Good light" and make it louder in the music')

    assert len(found.storyboard.shots) == COUNT - 1
    assert "Good light" in said(found.storyboard)


def test_two_wishes_of_different_sorts_need_no_second_verb():
    found = ask('make the headline of scene 1 "Good light" and louder music').storyboard

    assert found.shots[0].content.headline == "Good light"
    assert found.music_gain_db > 0


def test_what_cannot_be_done_is_said_and_the_rest_is_done():
    found = ask("remove the last scene and make scene 9 longer")

    assert len(found.storyboard.shots) == COUNT - 1
    assert "no scene 9" in found.notes[0]


@pytest.mark.parametrize(
    "words",
    ["embed a hologram of my dog", "make scene 9 longer", "make this scene longer", "qwertz"],
)
def test_what_is_not_understood_changes_nothing_and_is_said(words):
    found = ask(words)

    assert found.storyboard == BOARD
    assert found.notes


def test_thanks_are_no_wish():
    assert ask("Very nice! Thank you.") == Understood((), BOARD, ())


def test_undo_is_told_apart_from_edits():
    assert ask("undo that").undoes
    assert not ask('change the headline to "undo that"').undoes


def test_a_bit_more_repeats_the_last_change_in_a_smaller_step():
    once = ask("make the text bigger")
    more = ask("a bit more", once.storyboard, before=once.edits)
    less = ask("not so much", once.storyboard, before=once.edits)

    sizes = [x.storyboard.shots[0].sizes[0].factor for x in (less, once, more)]
    assert 1 < sizes[0] < sizes[1] < sizes[2]


def test_seeds_and_ids_stay():
    found = ask('make it faster and change the headline of scene 1 to "Hello"').storyboard

    assert [(shot.id, shot.seed) for shot in found.shots] == [
        (shot.id, shot.seed) for shot in BOARD.shots
    ]
