# expect: fails build-fails
# why: pyproject.toml names README.md, and hatchling refuses to build without it.
FROM python:3.14-slim AS build
WORKDIR /src
COPY pyproject.toml ./
COPY src ./src
RUN pip install --no-cache-dir --prefix=/out .

FROM python:3.14-slim
COPY --from=build /out /usr/local
ENTRYPOINT ["meter"]
