"""Work in the background gives its result or its error where it is asked for."""

import pytest

from openmotion.pipeline.background import in_background


def test_the_result_can_be_waited_for():
    assert in_background(lambda: 7).result(timeout=5) == 7


def test_an_error_is_raised_where_the_result_is_taken():
    with pytest.raises(ZeroDivisionError):
        in_background(lambda: 1 // 0).result(timeout=5)
