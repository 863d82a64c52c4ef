# expect: starts
# why: python -m does not use the script's first line, and the venv's python link is valid in this image.
FROM python:3.13-slim AS build
WORKDIR /build
RUN python -m venv .venv
COPY requirements.txt .
RUN .venv/bin/pip install --no-cache-dir -r requirements.txt

FROM python:3.13-slim
WORKDIR /app
COPY --from=build /build/.venv /app/.venv
COPY . .
CMD ["/app/.venv/bin/python", "-m", "gunicorn", "-b", "0.0.0.0:8000", "app:app"]
