import os

import psycopg2
from flask import Flask

app = Flask(__name__)


@app.get("/")
def now():
    with psycopg2.connect(os.environ["DATABASE_URL"]) as db, db.cursor() as cur:
        cur.execute("select now()")
        return str(cur.fetchone()[0])


if __name__ == "__main__":
    app.run("0.0.0.0", 5000)
