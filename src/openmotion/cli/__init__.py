"""The command line."""

from openmotion.cli.app import main

__all__ = ["main"]
