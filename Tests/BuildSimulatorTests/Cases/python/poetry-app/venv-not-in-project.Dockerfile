# expect: fails copy-source-missing
# why: poetry keeps its venv below /root/.cache, so there is no /app/.venv.
FROM python:3.13-slim AS build
RUN pip install --no-cache-dir poetry==2.5.1
WORKDIR /app
COPY pyproject.toml poetry.lock ./
RUN poetry install --only main --no-root --no-interaction

FROM python:3.13-slim
WORKDIR /app
COPY --from=build /app/.venv .venv
COPY main.py .
CMD [".venv/bin/python", "main.py"]
