# expect: fails program-missing
# why: console scripts keep the shebang #!/app/.venv/bin/python, which does not exist under /opt: exec /opt/venv/bin/ledger: no such file or directory
FROM python:3.13-slim AS build
ENV POETRY_VIRTUALENVS_IN_PROJECT=true
RUN pip install --no-cache-dir "poetry>=2,<3"
WORKDIR /app
COPY pyproject.toml README.md ./
COPY src ./src
RUN poetry install --only main

FROM python:3.13-slim
COPY --from=build /app/.venv /opt/venv
COPY --from=build /app/src /app/src
COPY books /books
CMD ["/opt/venv/bin/ledger", "serve"]
