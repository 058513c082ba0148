"""From a request to a finished video on this machine: the stages as plain functions."""

from openmotion.pipeline.local import make_video, render_video
from openmotion.pipeline.pool import RenderPool
from openmotion.pipeline.progress import STAGES, Progress, ProgressSink, Stage

__all__ = [
    "STAGES",
    "Progress",
    "ProgressSink",
    "RenderPool",
    "Stage",
    "make_video",
    "render_video",
]
