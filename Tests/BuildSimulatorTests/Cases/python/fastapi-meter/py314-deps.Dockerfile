# expect: fails package-missing
# why: Python 3.14 installs a cp314 pydantic_core extension, which the 3.13 interpreter of the distroless image cannot import.
FROM python:3.14-slim AS deps
WORKDIR /src
COPY . .
RUN pip install --no-cache-dir --target=/deps .

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=deps /deps /deps
ENV PYTHONPATH=/deps
CMD ["-m", "meter"]
