"""The art directions that come with openmotion, one to a file."""

from openmotion.director.looks.catalogue.all_looks import LOOKS

__all__ = ["LOOKS"]
