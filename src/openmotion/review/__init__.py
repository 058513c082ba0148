"""Checks on a composition before it is drawn and on the finished file, and repairs between."""

from openmotion.review.choreography import check_choreographies
from openmotion.review.finished import check_file
from openmotion.review.form import FileForm
from openmotion.review.frame_log import FrameLog, small_copy
from openmotion.review.plan import check_plan
from openmotion.review.repair import repair

__all__ = [
    "FileForm",
    "FrameLog",
    "check_choreographies",
    "check_file",
    "check_plan",
    "repair",
    "small_copy",
]
