# expect: starts
# why: venv of latest-dev in latest at the same path, own entrypoint
FROM cgr.dev/chainguard/python:latest-dev AS dev
USER root
WORKDIR /app
RUN python -m venv /app/venv
COPY requirements.txt .
RUN /app/venv/bin/pip install --no-cache-dir -r requirements.txt
FROM cgr.dev/chainguard/python:latest
WORKDIR /app
COPY --from=dev /app/venv /app/venv
COPY shop shop
COPY wsgi.py .
ENTRYPOINT ["/app/venv/bin/python", "wsgi.py"]
