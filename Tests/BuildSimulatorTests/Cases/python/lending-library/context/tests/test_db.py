from library import db


def test_migrate(tmp_path, monkeypatch):
    monkeypatch.setenv("LIBRARY_DB", str(tmp_path / "x.db"))
    db.migrate()
    assert db.connect().execute("SELECT count(*) FROM book").fetchone() == (2,)
