# expect: unknown
# really: starts
# why: All wheels are built once and installed offline from a bind mount; the console script is on PATH in the slim image.
FROM python:3.13-slim AS build
WORKDIR /src
COPY pyproject.toml README.md ./
COPY src ./src
RUN pip wheel --no-cache-dir --wheel-dir /wheels .

FROM python:3.13-slim
RUN --mount=type=bind,from=build,source=/wheels,target=/wheels \
    pip install --no-cache-dir --no-index --find-links=/wheels meter-api
USER nobody
EXPOSE 8000
CMD ["meter-api"]
