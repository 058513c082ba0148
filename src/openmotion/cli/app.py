"""The commands and how they fail: in one line, with an exit code that says what kind."""

import signal
import sys
from typing import Any, NoReturn

import typer
from typer.core import TyperGroup

from openmotion.cli.api import api
from openmotion.cli.backup import backup, restore
from openmotion.cli.captions import captions
from openmotion.cli.catalogue import looks, recipes
from openmotion.cli.collect import collect
from openmotion.cli.credits import credit_commands
from openmotion.cli.doctor import doctor
from openmotion.cli.explain import explain
from openmotion.cli.failure import fail
from openmotion.cli.inspect import inspect
from openmotion.cli.keys import key_commands
from openmotion.cli.make import make
from openmotion.cli.migrate import migrate
from openmotion.cli.plan import plan
from openmotion.cli.poster import poster
from openmotion.cli.profile import profile
from openmotion.cli.render import render
from openmotion.cli.revise import diff, log, revert, revise
from openmotion.cli.schema import schema
from openmotion.cli.serve import serve
from openmotion.cli.sheet import sheet
from openmotion.cli.sprites import sprites
from openmotion.cli.still import still
from openmotion.cli.users import user_commands
from openmotion.cli.warm import warm
from openmotion.cli.worker import worker

_INTERRUPTED, _TERMINATED = 130, 143


class _Commands(TyperGroup):
    """All commands; what they raise becomes one line on standard error."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401  (private types of typer)
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except (typer.TyperException, typer.Exit, typer.Abort, BrokenPipeError):
            raise
        except KeyboardInterrupt:
            sys.exit(_INTERRUPTED)
        except Exception as error:  # noqa: BLE001  (nobody else would report it)
            fail(error)


app = typer.Typer(
    cls=_Commands,
    name="openmotion",
    help="A prompt goes in, a finished motion-graphics video with sound comes out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for _command in (
    make,
    plan,
    revise,
    log,
    diff,
    revert,
    explain,
    render,
    still,
    sheet,
    poster,
    sprites,
    captions,
    inspect,
    profile,
    recipes,
    looks,
    schema,
    doctor,
    warm,
    serve,
    api,
    worker,
    migrate,
    backup,
    restore,
    collect,
):
    app.command()(_command)
for _group in (key_commands, user_commands, credit_commands):
    app.add_typer(_group)


def main() -> None:
    """Run the command line with the arguments of this process."""
    signal.signal(signal.SIGTERM, _end)  # so that workers and unfinished files go as well
    app(prog_name="openmotion")


def _end(*_: object) -> NoReturn:
    sys.exit(_TERMINATED)
