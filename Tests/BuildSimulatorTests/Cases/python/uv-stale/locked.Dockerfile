# expect: fails build-fails
# why: pyproject.toml asks for httpx, which uv.lock does not have; --locked refuses
FROM python:3.13-slim
RUN pip install uv
WORKDIR /app
COPY pyproject.toml uv.lock README.md ./
COPY src src
RUN uv sync --locked --no-dev
ENV PATH=/app/.venv/bin:$PATH
CMD ["shortener"]
