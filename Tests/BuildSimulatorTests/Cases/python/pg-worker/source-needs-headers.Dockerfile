# expect: fails build-fails
# why: psycopg2 has no Linux wheel, and the slim image has neither a compiler nor pg_config.
FROM python:3.13-slim AS build
RUN python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-cache-dir -r requirements.txt

FROM python:3.13-slim
COPY --from=build /venv /venv
COPY worker.py /app/
CMD ["/venv/bin/python", "/app/worker.py"]
