import time

import psycopg2

print("psycopg2", psycopg2.__version__, flush=True)
while True:
    time.sleep(30)
