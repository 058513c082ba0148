"""Jobs in the making: the one door to DBOS, and the worker that goes through it."""

from openmotion.jobs.worker import Worker

__all__ = ["Worker"]
