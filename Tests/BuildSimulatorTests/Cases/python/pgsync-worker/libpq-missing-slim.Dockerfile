# expect: fails library-missing
# why: libpq.so.5 exists only in the builder
FROM python:3.13 AS build
RUN python -m venv /venv
COPY requirements.txt .
RUN apt-get update && apt-get install -y libpq-dev && /venv/bin/pip install --no-cache-dir -r requirements.txt

FROM python:3.13-slim
COPY --from=build /venv /venv
COPY sync.py /app/sync.py
CMD ["/venv/bin/python", "/app/sync.py"]
