import os
import time

import psycopg2

DSN = os.environ.get("DATABASE_URL", "postgresql://localhost/app")
print("libpq", psycopg2.__libpq_version__, flush=True)

while True:
    try:
        with psycopg2.connect(DSN, connect_timeout=3) as conn, conn.cursor() as cur:
            cur.execute("select 1")
            print("synced", flush=True)
    except psycopg2.OperationalError as exc:
        print("waiting for the database:", exc, flush=True)
    time.sleep(30)
