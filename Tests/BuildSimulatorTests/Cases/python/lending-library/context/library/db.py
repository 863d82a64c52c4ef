import os
import sqlite3
from pathlib import Path

MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"


def connect():
    return sqlite3.connect(os.environ.get("LIBRARY_DB", "/tmp/library.db"))


def migrate():
    with connect() as con:
        con.execute("CREATE TABLE IF NOT EXISTS done (name TEXT PRIMARY KEY)")
        for name in sorted(os.listdir(MIGRATIONS)):
            if con.execute("SELECT 1 FROM done WHERE name = ?", (name,)).fetchone():
                continue
            con.executescript((MIGRATIONS / name).read_text(encoding="utf-8"))
            con.execute("INSERT INTO done VALUES (?)", (name,))
