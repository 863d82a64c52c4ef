# expect: starts
# why: poetry in-project venv and editable install, the whole folder is copied
FROM python:3.13-slim AS builder
RUN pip install --no-cache-dir poetry==2.2.1
ENV POETRY_NO_INTERACTION=1 POETRY_VIRTUALENVS_IN_PROJECT=1 POETRY_VIRTUALENVS_CREATE=1 POETRY_CACHE_DIR=/tmp/poetry
WORKDIR /app
COPY pyproject.toml poetry.lock ./
RUN --mount=type=cache,target=/tmp/poetry poetry install --only main --no-root
COPY src ./src
RUN poetry install --only main

FROM python:3.13-slim AS runtime
ENV PATH="/app/.venv/bin:$PATH"
COPY --from=builder /app /app
WORKDIR /tmp
ENTRYPOINT ["reporter"]
