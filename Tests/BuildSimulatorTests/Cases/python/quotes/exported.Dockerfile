# expect: starts
# why: uv export writes the list and pip puts it into /deps, which PYTHONPATH names.
FROM python:3.13-slim AS build
COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv export --frozen --no-dev --no-emit-project -o /tmp/req.txt \
 && pip install --target=/deps -r /tmp/req.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /deps /deps
COPY main.py .
ENV PYTHONPATH=/deps
CMD ["main.py"]
