# expect: starts
# why: the venv is made through /usr/bin/python, which exists in the distroless image too
FROM python:3.13-slim-trixie AS build
RUN ln -s /usr/local/bin/python /usr/bin/python && /usr/bin/python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-cache-dir -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /venv /venv
WORKDIR /app
COPY library ./library
COPY migrations ./migrations
COPY templates ./templates
COPY translations ./translations
EXPOSE 8000
ENTRYPOINT ["/venv/bin/python", "-m", "gunicorn", "-b", "0.0.0.0:8000", "library.web:app"]
