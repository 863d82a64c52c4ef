# expect: starts
# why: moved venv used through its python link with -m
FROM python:3.13-slim AS builder
WORKDIR /build
RUN python -m venv .venv
COPY requirements.txt .
RUN .venv/bin/pip install --no-cache-dir -r requirements.txt

FROM python:3.13-slim
COPY --from=builder /build/.venv /opt/venv
WORKDIR /app
COPY wsgi.py gunicorn.conf.py ./
COPY wiki wiki
COPY pages pages
CMD ["/opt/venv/bin/python", "-m", "gunicorn", "wsgi:application"]
