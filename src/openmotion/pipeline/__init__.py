"""From a request to a finished video on this machine: the stages as plain functions."""

from openmotion.pipeline.crew import Crew, CrewClosed
from openmotion.pipeline.local import make_video, render_video, revert_video, revise_video
from openmotion.pipeline.messages import Answer, Drawn
from openmotion.pipeline.orders import (
    DrawSegment,
    Facts,
    JoinFilm,
    MixSound,
    Mode,
    OpenPlan,
    PlanFilm,
    PlanStep,
    Reached,
    ReviewFilm,
    StageOrder,
)
from openmotion.pipeline.pool import RenderPool
from openmotion.pipeline.progress import STAGES, Progress, ProgressSink, Stage
from openmotion.pipeline.versions import installed_versions

__all__ = [
    "STAGES",
    "Answer",
    "Crew",
    "CrewClosed",
    "DrawSegment",
    "Drawn",
    "Facts",
    "JoinFilm",
    "MixSound",
    "Mode",
    "OpenPlan",
    "PlanFilm",
    "PlanStep",
    "Progress",
    "ProgressSink",
    "Reached",
    "RenderPool",
    "ReviewFilm",
    "Stage",
    "StageOrder",
    "installed_versions",
    "make_video",
    "render_video",
    "revert_video",
    "revise_video",
]
