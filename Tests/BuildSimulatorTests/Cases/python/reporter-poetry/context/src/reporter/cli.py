from importlib import resources

import click
from jinja2 import Template
from tabulate import tabulate

from . import __version__

ROWS = [("north", 120), ("south", 95)]


@click.command()
@click.version_option(__version__)
@click.option("--title", default="Monthly report")
def main(title: str) -> None:
    """Print the monthly report."""
    source = resources.files("reporter").joinpath("templates/report.j2").read_text()
    table = tabulate(ROWS, headers=["region", "sales"])
    click.echo(Template(source).render(title=title, table=table))


if __name__ == "__main__":
    main()
