# expect: starts
# why: the link makes the venv point to /usr/bin/python, which the final image has.
FROM python:3.13-slim-trixie AS build
RUN ln -s /usr/local/bin/python /usr/bin/python && /usr/bin/python -m venv /venv
COPY requirements.txt /tmp/requirements.txt
RUN /venv/bin/pip install --disable-pip-version-check --no-cache-dir -r /tmp/requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /venv /venv
WORKDIR /app
COPY . .
ENTRYPOINT ["/venv/bin/python", "-m", "gunicorn", "-b", "0.0.0.0:8000", "app:app"]
