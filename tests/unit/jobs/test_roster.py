"""Work goes on only while the database says that it is ours."""

import pytest

from openmotion.errors import Superseded
from openmotion.jobs.roster import Hand, Roster


def test_a_hand_goes_on_while_its_claim_is_held():
    roster, hand = Roster(), Hand("r1", "j1", "c1")

    with roster.holding(hand):
        roster.mark(claims={"r1": "c1"}, held={"r1"}, ended=set())
        hand.check()

        assert roster.hands == [hand]
    assert roster.hands == []


def test_a_lost_claim_stops_the_hand_but_not_the_pieces_of_a_revision_at_work():
    roster, hand = Roster(), Hand("r1", "j1", "c1")

    with roster.holding(hand):
        roster.mark(claims={"r1": "c1"}, held=set(), ended=set())

        with pytest.raises(Superseded):
            hand.check()
        roster.tally("r1").check()


def test_the_end_of_a_revision_stops_its_pieces():
    roster = Roster()

    with roster.counting("r1") as tally:
        roster.mark(claims={}, held=set(), ended={"r1"})

        with pytest.raises(Superseded):
            tally.check()


def test_an_answer_about_an_older_claim_does_not_harm_the_newer_one():
    roster, hand = Roster(), Hand("r1", "j1", "c2")

    with roster.holding(hand):
        roster.mark(claims={"r1": "c1"}, held=set(), ended=set())

        hand.check()


def test_a_second_hand_on_a_revision_takes_it_from_the_first():
    roster, first, second = Roster(), Hand("r1", "j1", "c1"), Hand("r1", "j1", "c2")

    with roster.holding(first):
        with roster.holding(second):
            assert first.is_lost
            assert roster.hands == [second]
        assert roster.hands == []


def test_all_who_work_on_a_revision_share_its_tally():
    roster = Roster()

    with roster.counting("r1") as one, roster.counting("r1") as two:
        one.frames[3] = 12

        assert two.frames == {3: 12}
        assert roster.revision_ids == {"r1"}
    assert roster.revision_ids == set()
    assert roster.tally("r1").frames == {}


def test_what_is_expected_takes_up_room():
    roster = Roster()

    with roster.expecting("r1"), roster.holding(Hand("r2", "j2", "c")):
        assert roster.in_hand == {"r1", "r2"}
    assert roster.in_hand == set()
