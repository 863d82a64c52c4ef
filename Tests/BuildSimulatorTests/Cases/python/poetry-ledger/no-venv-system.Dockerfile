# expect: starts
# why: virtualenvs.create false installs into the image's Python
FROM python:3.13-slim
RUN pip install --no-cache-dir "poetry>=2,<3" && poetry config virtualenvs.create false
WORKDIR /app
COPY . .
RUN poetry install --only main --no-interaction --no-ansi
ENTRYPOINT ["ledger"]
CMD ["serve", "--file", "books/main.ledger"]
