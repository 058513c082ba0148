"""Tables on standard output; their words are never read as markup."""

from collections.abc import Iterable, Sequence


def print_table(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows under titles; the last column takes what room there is."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for title in titles:
        table.add_column(title, overflow="fold", no_wrap=title != titles[-1])
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console(width=None if _is_terminal() else 160, soft_wrap=False).print(table)


def _is_terminal() -> bool:
    import sys

    return sys.stdout.isatty()
