# expect: starts
# why: the setting puts the venv into /app/.venv, from where it is copied to the same path.
FROM python:3.13-slim AS build
ENV POETRY_VIRTUALENVS_IN_PROJECT=true POETRY_NO_INTERACTION=1
RUN pip install --no-cache-dir poetry==2.5.1
WORKDIR /app
COPY pyproject.toml poetry.lock ./
RUN poetry install --only main --no-root

FROM python:3.13-slim
WORKDIR /app
COPY --from=build /app/.venv .venv
COPY main.py .
ENTRYPOINT [".venv/bin/python"]
CMD ["main.py"]
