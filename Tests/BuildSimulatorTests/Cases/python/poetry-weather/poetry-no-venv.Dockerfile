# expect: starts
# why: virtualenvs.create false, --no-root, whole package copied afterwards
FROM python:3.13-slim
ARG POETRY_SPEC="poetry>=2.1,<3"
RUN pip install --no-cache-dir "$POETRY_SPEC" && poetry config virtualenvs.create false
WORKDIR /app
COPY . ./
RUN poetry install --only main --no-root --no-interaction
EXPOSE 8080
USER nobody
CMD ["python", "-m", "weatherapi.main"]
