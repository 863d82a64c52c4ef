# expect: starts
# why: venv from latest-dev, same path and same Python in latest
FROM cgr.dev/chainguard/python:latest-dev AS build
USER root
WORKDIR /app
COPY requirements.txt .
RUN python -m venv /app/venv && /app/venv/bin/pip install --no-cache-dir "fastapi" "uvicorn" "pydantic"

FROM cgr.dev/chainguard/python:latest
WORKDIR /app
COPY --from=build /app/venv /app/venv
COPY src/geo /app/geo
COPY data /app/data
ENTRYPOINT ["/app/venv/bin/python", "-m", "uvicorn", "geo.main:app", "--host", "0.0.0.0"]
