# expect: fails program-missing
# why: gunicorn script still names /build/.venv/bin/python in its first line
FROM python:3.13-slim AS builder
WORKDIR /build
RUN python -m venv .venv
COPY requirements.txt .
RUN .venv/bin/pip install --no-cache-dir -r requirements.txt

FROM python:3.13-slim
COPY --from=builder /build/.venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
WORKDIR /app
COPY wsgi.py gunicorn.conf.py ./
COPY wiki wiki
COPY pages pages
CMD ["gunicorn", "wsgi:application"]
