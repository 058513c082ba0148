"""Documents say what made them."""

from openmotion.pipeline.versions import installed_versions


def test_every_library_that_draws_or_encodes_has_a_version():
    versions = installed_versions()

    assert {"skia-python", "av", "numba", "uharfbuzz"} <= versions.libraries.keys()
    assert "unknown" not in versions.libraries.values()
