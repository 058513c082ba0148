"""What is heard of a rendering process."""

import os
import socket
import struct
from multiprocessing.connection import Connection

import pytest

from openmotion.pipeline.child import Child


@pytest.fixture
def child():
    made = Child()
    yield made
    made.end()


def test_a_process_that_dies_in_the_middle_of_an_answer_is_dead_and_no_broken_disk(child):
    ours, theirs = socket.socketpair()
    child.link.close()
    child.link = Connection(ours.detach())
    os.write(theirs.fileno(), struct.pack("!i", 1000) + b"half of it")
    theirs.close()

    with pytest.raises(EOFError):
        child.hear()
