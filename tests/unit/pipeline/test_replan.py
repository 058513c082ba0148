"""A film for other proportions is planned again from its own brief."""

import pytest
from tests.support.films import OneFilmDirector, document_json, film_of

from openmotion.errors import InvalidRequest
from openmotion.model import read_document
from openmotion.pipeline.replan import replan


class SizedDirector(OneFilmDirector):
    """Plans a film of the size that its brief asks for."""

    def __init__(self):
        super().__init__()
        self.briefs = []

    def understand(self, request):
        raise AssertionError("the prompt was read again")

    def plan(self, brief, seed):
        self.briefs.append(brief)
        return super().plan(brief, seed)

    def arrange(self, storyboard):
        brief = self.briefs[-1]
        return film_of(width=brief.width.value, height=brief.height.value)


def test_the_brief_is_kept_but_for_its_size():
    director = SizedDirector()
    document = read_document(document_json(film_of()))
    film = replan(document, (180, 320), director=director)

    assert (film.width, film.height) == (180, 320)
    (brief,) = director.briefs
    kept = document.brief.model_copy(update={"width": brief.width, "height": brief.height})
    assert brief == kept


@pytest.mark.parametrize("size", [(181, 320), (14, 320), (180, 5000)])
def test_an_impossible_size_is_refused(size):
    with pytest.raises(InvalidRequest, match="both sides must be even"):
        replan(read_document(document_json(film_of())), size, director=SizedDirector())
