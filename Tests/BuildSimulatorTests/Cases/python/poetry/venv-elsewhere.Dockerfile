# expect: fails copy-source-missing
# why: without virtualenvs.in-project the venv is under /root/.cache/pypoetry, not /app/.venv
FROM python:3.13-slim AS build
RUN pip install "poetry>=2,<3"
WORKDIR /app
COPY pyproject.toml ./
RUN poetry install --only main --no-root
FROM python:3.13-slim
WORKDIR /app
COPY --from=build /app/.venv .venv
COPY mailer mailer
CMD [".venv/bin/python", "-m", "mailer"]
