"""Reading a prompt offline: what is to be said, how long, how large and how it should look."""

from openmotion.director.understand.brief import read_brief
from openmotion.director.understand.code import is_code
from openmotion.director.understand.icons import find_icon, icon_for

__all__ = ["find_icon", "icon_for", "is_code", "read_brief"]
