"""`openmotion backup` and `openmotion restore`: everything of a service in one file."""

from pathlib import Path
from typing import Annotated

import typer

from openmotion.cli.failure import say
from openmotion.cli.installation import DataFolder, read_settings


def backup(
    out: Annotated[Path, typer.Argument(help="The file to write, NAME.tar.")],
    data: DataFolder = None,
) -> None:
    """Copy tables, files and a kept secret into one file, while the service runs."""
    settings = read_settings(data)

    from openmotion.store import back_up

    manifest = back_up(settings, out)
    print(f"{out}: {len(manifest.blobs)} files, {out.stat().st_size / 1e6:.1f} MB")
    if manifest.missing:
        say("warning", f"{len(manifest.missing)} files were missing before: their videos are gone")


def restore(
    file: Annotated[Path, typer.Argument(help="A file that `backup` wrote.")],
    data: DataFolder = None,
) -> None:
    """Put a backup back into an empty folder or database."""
    settings = read_settings(data)

    from openmotion import store
    from openmotion.wire import timestamp

    manifest = store.restore(settings, file)
    print(f"restored what {file} holds of {timestamp(manifest.made_ms)}")
