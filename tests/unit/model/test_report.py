"""A report knows whether its video should be published."""

import pytest

from openmotion.model import Finding, Report


@pytest.mark.parametrize(
    ("severity", "repaired", "publishable"),
    [
        ("error", False, False),
        ("error", True, True),
        ("warning", False, True),
        ("note", False, True),
    ],
)
def test_only_errors_that_remain_keep_a_video_back(severity, repaired, publishable):
    finding = Finding(check="clipped", severity=severity, message="…", repaired=repaired)

    assert Report(findings=(finding,)).is_publishable is publishable


def test_a_report_without_findings_is_publishable():
    assert Report().is_publishable
