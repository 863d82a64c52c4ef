# expect: fails package-missing
# why: pydantic-core built for musl cannot be imported by the glibc interpreter
FROM python:3.13-alpine AS build
RUN ln -s /usr/local/bin/python3 /usr/bin/python && /usr/bin/python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-cache-dir -r requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=build /venv /venv
WORKDIR /code
COPY app ./app
ENTRYPOINT ["/venv/bin/python", "-m", "uvicorn", "app.main:app", "--host", "0.0.0.0"]
