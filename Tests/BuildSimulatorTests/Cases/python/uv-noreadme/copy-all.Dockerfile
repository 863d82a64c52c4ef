# expect: fails build-fails
# why: pyproject.toml names README.md, .dockerignore keeps it out, hatchling stops
FROM python:3.13-slim
RUN pip install uv
WORKDIR /app
COPY . .
RUN uv sync --locked --no-dev
ENV PATH=/app/.venv/bin:$PATH
CMD ["shortener"]
