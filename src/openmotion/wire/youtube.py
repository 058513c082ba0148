"""Which addresses name one YouTube video.

Our own rule, narrower than that of any downloader: what downloaders accept changes with their
versions, and many of their forms lead to lists, channels or other sites.
"""

import re
from urllib.parse import unquote

_MAX_LENGTH = 2048
_AMBIGUOUS = re.compile(r"[\x00-\x20\x7f\\]")
_ADDRESS = re.compile(
    r"(?:https://(?P<tls_host>[a-z.-]+)(?::443)?|http://(?P<host>[a-z.-]+)(?::80)?)"
    r"(?P<path>/[^?#]*)(?:\?(?P<query>[^#]*))?(?:#.*)?",
    re.IGNORECASE | re.ASCII,
)
_ID = re.compile(r"[0-9A-Za-z_-]{11}")
# They have the form of an id, and stand for a list and for whatever a channel shows now.
_NOT_IDS = frozenset({"videoseries", "live_stream"})
_PLAYER_HOSTS = frozenset(
    {
        "youtube.com",
        "www.youtube.com",
        "m.youtube.com",
        "music.youtube.com",
        "gaming.youtube.com",
        "youtubekids.com",
        "www.youtubekids.com",
    }
)
_SHORT_HOSTS = frozenset({"youtu.be", "www.youtu.be"})
_EMBEDDING_HOSTS = frozenset({"youtube-nocookie.com", "www.youtube-nocookie.com"})
_OLD_PLAYER_HOSTS = frozenset({"youtube.googleapis.com"})
_WATCH_PAGES = frozenset({"watch", "watch_popup"})
_FOLDERS = frozenset({"shorts", "live", "embed", "v", "e", "watch"})


def youtube_id(url: str) -> str | None:
    """The id of the one video that an address names; None if it names none."""
    if len(url) > _MAX_LENGTH:
        return None
    url = url.strip(" ")
    match = None if _AMBIGUOUS.search(url) else _ADDRESS.fullmatch(url)
    if match is None:
        return None
    found = _named_video(
        (match["tls_host"] or match["host"]).lower(),
        match["path"].removesuffix("/").split("/")[1:],
        match["query"] or "",
    )
    if found is None or not _ID.fullmatch(found) or found in _NOT_IDS:
        return None
    return found


def _named_video(host: str, steps: list[str], query: str) -> str | None:
    match steps:
        case [page] if host in _PLAYER_HOSTS and page in _WATCH_PAGES:
            return _first_value(query, "v")
        case [folder, video] if host in _PLAYER_HOSTS and folder in _FOLDERS:
            return video
        case [video] if host in _SHORT_HOSTS:
            return video
        case ["embed" | "v", video] if host in _EMBEDDING_HOSTS:
            return video
        case ["v", video] if host in _OLD_PLAYER_HOSTS:
            return video
        case _:
            return None


def _first_value(query: str, wanted: str) -> str | None:
    for field in query.split("&"):
        name, _, value = field.partition("=")
        if name == wanted:
            return unquote(value)
    return None
