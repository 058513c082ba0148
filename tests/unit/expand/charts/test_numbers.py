"""Numbers as charts write them."""

import pytest

from openmotion.expand.charts.numbers import number_writer
from openmotion.model import NumberFormat, number_at, track


@pytest.mark.parametrize(
    ("fields", "values", "written"),
    [
        ({}, (1, 2.5), ["1.0", "2.5"]),
        ({}, (1, 2), ["1", "2"]),
        ({}, (1.25, 2), ["1.25", "2.00"]),
        ({}, (1 / 3,), ["0.33"]),
        ({}, (1234.5, 12), ["1,234", "12"]),
        ({}, (-1234,), ["\u22121,234"]),
        ({"prefix": "$", "suffix": "k"}, (12,), ["$12k"]),
        ({"prefix": "$"}, (-12,), ["\u2212$12"]),
        ({"percent": True}, (0.34, 1), ["34%", "100%"]),
        ({"percent": True}, (0.345,), ["34.5%"]),
        ({"separator": "."}, (1234567,), ["1.234.567"]),
        ({"point": ",", "separator": ""}, (1234.5, 0.5), ["1234", "0"]),
        (
            {"compact": True},
            (999, 1000, 1250, 12_500, 125_400),
            ["999", "1k", "1.2k", "12.5k", "125k"],
        ),
        ({"compact": True}, (999_950, 1.26e6, 3e9, 2e12), ["1M", "1.3M", "3B", "2T"]),
        ({"compact": True, "decimals": 2}, (1250,), ["1.25k"]),
        ({"decimals": 0}, (1.6,), ["2"]),
    ],
)
def test_values_are_written_as_the_form_says(fields, values, written):
    writer = number_writer(NumberFormat(**fields), values)

    assert [writer.written(value) for value in values] == written


def test_a_counter_counts_in_the_unit_of_its_end():
    counter = number_writer(NumberFormat(compact=True), (2_500_000,)).counter(
        2_500_000, track((0, 0.0), (10, 2_500_000.0), easing="linear")
    )

    assert counter.suffix == "M"
    assert number_at(counter.value, 5) == pytest.approx(1.25)
    assert number_at(counter.value, 10) == pytest.approx(2.5)
