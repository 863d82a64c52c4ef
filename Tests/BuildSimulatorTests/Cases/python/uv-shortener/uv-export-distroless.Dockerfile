# expect: starts
# why: uv export to requirements, pip --target, package run with -m
FROM python:3.13-slim AS build
RUN pip install uv
WORKDIR /src
COPY pyproject.toml uv.lock ./
RUN uv export --frozen --no-dev --no-emit-project --format requirements-txt > requirements.txt \
 && pip install --target /deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/deps:/src
COPY --from=build /deps /deps
COPY src /src
CMD ["-m", "shortener.main"]
