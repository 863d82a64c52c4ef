# expect: fails build-fails
# why: psycopg2 has no Linux wheel: slim has neither pg_config nor gcc
FROM python:3.13-slim AS build
RUN python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-cache-dir -r requirements.txt

FROM python:3.13-slim
COPY --from=build /venv /venv
COPY sync.py /app/sync.py
CMD ["/venv/bin/python", "/app/sync.py"]
