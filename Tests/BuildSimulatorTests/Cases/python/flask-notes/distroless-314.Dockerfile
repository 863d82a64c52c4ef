# expect: fails package-missing
# why: packages lie in lib/python3.14/site-packages, the runtime is 3.13
FROM python:3.14-slim AS build
RUN ln -s /usr/local/bin/python /usr/bin/python && /usr/bin/python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-cache-dir -r requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=build /venv /venv
WORKDIR /app
COPY . .
ENTRYPOINT ["/venv/bin/python", "-m", "gunicorn", "-b", "0.0.0.0:8000", "app:app"]
