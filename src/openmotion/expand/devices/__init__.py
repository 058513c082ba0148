"""The bodies of devices, one kind a file."""

from openmotion.expand.devices.body import Built
from openmotion.expand.devices.browser import browser
from openmotion.expand.devices.laptop import laptop
from openmotion.expand.devices.phone import phone
from openmotion.expand.devices.watch import watch

__all__ = ["Built", "browser", "laptop", "phone", "watch"]
