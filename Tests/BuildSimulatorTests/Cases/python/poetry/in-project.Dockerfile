# expect: starts
# why: in-project venv made on the same python, package copied beside it
FROM python:3.13-slim AS build
RUN pip install "poetry>=2,<3"
ENV POETRY_VIRTUALENVS_IN_PROJECT=1 POETRY_NO_INTERACTION=1
WORKDIR /app
COPY pyproject.toml ./
RUN poetry install --only main --no-root
FROM python:3.13-slim
WORKDIR /app
COPY --from=build /app/.venv .venv
COPY mailer mailer
CMD [".venv/bin/python", "-m", "mailer"]
