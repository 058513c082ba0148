"""Which addresses name one YouTube video."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.corpus import ABSENT, corpus

from openmotion.wire import youtube_id

_ROWS = corpus("youtube_urls.jsonl")
_ID = "aqz-KE-bpKQ"


@pytest.mark.parametrize(
    "url",
    [
        f"https://www.youtube.com/watch?v={_ID}",
        f"http://youtube.com/watch?v={_ID}",
        f"https://www.youtube.com/watch/?v={_ID}",
        f"https://www.youtube.com/watch?list=PL1&index=2&v={_ID}&t=3s",
        f"https://m.youtube.com/watch?v={_ID}#t=9",
        f"https://music.youtube.com/watch?v={_ID}&si=x",
        f"https://youtu.be/{_ID}",
        f"https://youtu.be/{_ID}?t=9&si=x",
        f"HTTPS://YOUTU.BE:443/{_ID}",
        f"https://www.youtube.com/shorts/{_ID}",
        f"https://www.youtube.com/shorts/{_ID}/",
        f"https://youtube.com/live/{_ID}?feature=share",
        f"https://www.youtube.com/embed/{_ID}?start=5",
        f"https://www.youtube-nocookie.com/embed/{_ID}",
        f"https://www.youtube.com/watch?v={_ID}&u=http://10.0.0.1/%00",
        f" https://youtu.be/{_ID} ",
    ],
)
def test_an_address_of_one_video_names_it(url):
    assert youtube_id(url) == _ID


@pytest.mark.parametrize(
    "url",
    [
        "",
        _ID,
        "https://",
        "https://www.youtube.com/",
        f"www.youtube.com/watch?v={_ID}",
        f"ftp://www.youtube.com/watch?v={_ID}",
        f"http\u017f://www.youtube.com/watch?v={_ID}",
        f"https:/www.youtube.com/watch?v={_ID}",
        f"https://www.youtube.com/watch?v={_ID}a",
        f"https://www.youtube.com/watch?v={_ID[:10]}",
        f"https://www.youtube.com/watch?v={_ID[:10]}*",
        f"https://www.youtube.com/watch?v={_ID[:10]}%C3%A9",
        f"https://www.youtube.com/watch?v=&v={_ID}",
        f"https://www.youtube.com/watch?vi={_ID}",
        f"https://www.youtube.com/Watch?v={_ID}",
        f"https://www.youtube.com/playlist?list=PL1&v={_ID}",
        f"https://www.youtube.com/shorts/{_ID}/extra",
        f"https://www.youtube.com/channel/{_ID}",
        f"https://www.youtube.com/redirect?q=x&v={_ID}",
        "https://www.youtube.com/embed/videoseries?list=PL1",
        "https://www.youtube.com/embed/live_stream?channel=UC1",
        "https://www.youtube.com/@somebody",
        f"https://youtu.be/{_ID}/x",
        f"https://youtu.be/x/{_ID}",
        f"https://youtu.be//{_ID}",
        f"https://www.youtube.com.example.org/watch?v={_ID}",
        f"https://notyoutube.com/watch?v={_ID}",
        f"https://youtube.org/watch?v={_ID}",
        f"https://example.org/watch?v={_ID}",
        f"https://www.youtube.com@example.org/watch?v={_ID}",
        f"https://a:b@www.youtube.com/watch?v={_ID}",
        f"https://www.youtube.com./watch?v={_ID}",
        f"https://www.youtube.com:8080/watch?v={_ID}",
        f"https://www.youtube.com:80/watch?v={_ID}",
        f"https://www.youtube.com\\@example.org/watch?v={_ID}",
        f"https://www.youtube.com/watch?v={_ID}\r\nX: 1",
        f"https://www.you\ttube.com/watch?v={_ID}",
        f"https://www.youtu\u212ae.com/watch?v={_ID}",
        f"https://\u0443outube.com/watch?v={_ID}",
        f"https://www.youtube.com/watch?v={_ID}&x={'a' * 2100}",
        f"https://www.youtube.com/watch?v={_ID} and more",
        "https://vimeo.com/1084537",
        "javascript:alert(1)",
    ],
)
def test_any_other_address_names_no_video(url):
    assert youtube_id(url) is None


@pytest.mark.skipif(not _ROWS, reason=ABSENT)
def test_every_address_of_the_corpus_gives_the_id_that_it_says():
    wrong = {row["id"]: row["url"] for row in _ROWS if youtube_id(row["url"]) != row["video_id"]}

    assert wrong == {}


@given(st.from_regex(r"[0-9A-Za-z_-]{11}", fullmatch=True))
def test_every_id_is_found_in_its_usual_address(video):
    assert youtube_id(f"https://www.youtube.com/watch?v={video}") in {video, None}
    assert youtube_id(f"https://youtu.be/{video}") in {video, None}


@given(st.text(max_size=50))
def test_any_text_behind_the_host_gives_an_id_or_none(text):
    found = youtube_id(f"https://www.youtube.com/{text}")

    assert found is None or len(found) == 11
