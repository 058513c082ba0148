"""Documents that cannot be read are refused with their name."""

import pytest

from openmotion.cli.session import begin, open_film
from openmotion.errors import InvalidDocument, InvalidSettings


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b"\xff\xfe\x00", b'{"version": 99}'])
def test_damaged_documents_are_refused_by_name(tmp_path, content):
    path = tmp_path / "a.motion"
    path.write_bytes(content)

    with pytest.raises(InvalidDocument, match=r"cannot read .*a\.motion: "):
        open_film(path)


def test_a_missing_document_is_refused_by_name(tmp_path):
    with pytest.raises(InvalidDocument, match=r"none\.motion: no such file"):
        open_film(tmp_path / "none.motion")


def test_a_wrong_setting_is_named(monkeypatch):
    monkeypatch.setenv("OPENMOTION_WORKERS", "many")

    with pytest.raises(InvalidSettings, match="OPENMOTION_WORKERS"):
        begin()
