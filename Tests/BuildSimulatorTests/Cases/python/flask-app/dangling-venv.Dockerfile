# expect: fails program-missing
# why: the venv's python is a link to /usr/local/bin/python, which distroless does not have.
FROM python:3.13-slim-trixie AS build
RUN python -m venv /venv
COPY requirements.txt /tmp/requirements.txt
RUN /venv/bin/pip install --no-cache-dir -r /tmp/requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /venv /venv
WORKDIR /app
COPY . .
ENTRYPOINT ["/venv/bin/python", "-m", "gunicorn", "-b", "0.0.0.0:8000", "app:app"]
