import click

from .book import Book


@click.group()
def main():
    """Plain text ledger."""


@main.command()
@click.option("--port", default=8090, show_default=True)
@click.option("--file", "path", default="/books/main.ledger", show_default=True)
def serve(port, path):
    from bottle import Bottle

    book = Book.read(path)
    app = Bottle()
    app.route("/")(lambda: {"entries": book.entries})
    app.run(host="0.0.0.0", port=port)


if __name__ == "__main__":
    main()
