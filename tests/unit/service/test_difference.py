"""What changed from one document to the next."""

from hypothesis import given
from hypothesis import strategies as st

from openmotion.service.difference import difference

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=3), parts),
    max_leaves=12,
)


def changes(before: object, after: object) -> list[dict[str, object]]:
    found: list[dict[str, object]] = difference(before, after)["changes"]
    return found


def test_a_changed_value_is_told_with_both():
    assert changes({"text": "old"}, {"text": "new"}) == [
        {"path": "/text", "change": "changed", "before": "old", "after": "new"}
    ]


def test_what_was_added_and_removed_is_told():
    assert changes({"a": 1}, {"b": 2}) == [
        {"path": "/a", "change": "removed", "before": 1},
        {"path": "/b", "change": "added", "after": 2},
    ]


def test_items_with_ids_are_told_apart_by_them():
    before = {"scenes": [{"id": "one", "length": 3}, {"id": "two", "length": 4}]}
    after = {"scenes": [{"id": "two", "length": 5}]}

    assert changes(before, after) == [
        {"path": "/scenes/one", "change": "removed"},
        {"path": "/scenes/two/length", "change": "changed", "before": 4, "after": 5},
    ]


def test_items_without_ids_are_told_apart_by_their_place():
    assert changes({"points": [1, 2]}, {"points": [1, 3]}) == [
        {"path": "/points/1", "change": "changed", "before": 2, "after": 3}
    ]


def test_an_object_in_place_of_a_list_is_one_change():
    assert changes({"fill": [1]}, {"fill": {"0": 1}}) == [{"path": "/fill", "change": "changed"}]


def test_names_are_escaped_as_in_json_pointers():
    assert changes({"a/b~c": 1}, {"a/b~c": 2})[0]["path"] == "/a~1b~0c"


def test_no_more_than_two_hundred_changes_are_told():
    found = difference({}, {str(number): number for number in range(500)})

    assert (len(found["changes"]), found["is_complete"]) == (200, False)


@given(json_values)
def test_nothing_changes_from_a_document_to_itself(value: object):
    assert difference(value, value) == {"changes": [], "is_complete": True}


@given(json_values, json_values)
def test_different_documents_have_changes(before: object, after: object):
    assert bool(changes({"it": before}, {"it": after})) == (before != after)
