# expect: fails program-missing
# why: the first line of the gunicorn script still names /build/.venv/bin/python, which is not there.
FROM python:3.13-slim AS build
WORKDIR /build
RUN python -m venv .venv
COPY requirements.txt .
RUN .venv/bin/pip install --no-cache-dir -r requirements.txt

FROM python:3.13-slim
WORKDIR /app
COPY --from=build /build/.venv /app/.venv
COPY . .
CMD ["/app/.venv/bin/gunicorn", "-b", "0.0.0.0:8000", "app:app"]
