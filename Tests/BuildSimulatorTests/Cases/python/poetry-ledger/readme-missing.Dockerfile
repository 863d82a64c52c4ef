# expect: fails build-fails
# why: installing the project needs the readme named in pyproject.toml: Readme path `/app/README.md` does not exist
FROM python:3.13-slim
RUN pip install --no-cache-dir "poetry>=2,<3" && poetry config virtualenvs.create false
WORKDIR /app
COPY pyproject.toml ./
COPY src ./src
COPY books /books
RUN poetry install --only main
ENTRYPOINT ["ledger", "serve"]
