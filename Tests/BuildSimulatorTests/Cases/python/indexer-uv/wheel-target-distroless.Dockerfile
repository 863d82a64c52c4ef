# expect: starts
# why: wheel and dependencies in /deps, module started on distroless
FROM python:3.13-slim-trixie AS build
COPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/uv
ENV UV_PYTHON_DOWNLOADS=never
WORKDIR /src
COPY pyproject.toml README.md ./
COPY src ./src
RUN uv build --wheel --out-dir /wheel
RUN pip install --no-cache-dir --target=/deps /wheel/*.whl

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /deps /deps
COPY sources.json /etc/indexer/sources.json
ENV PYTHONPATH=/deps INDEXER_SOURCES=/etc/indexer/sources.json
CMD ["-m", "indexer"]
