# expect: fails program-missing
# why: python -m venv with /usr/local/bin/python makes /venv/bin/python a link to /usr/local/bin/python3, which distroless does not have.
FROM python:3.13-slim-trixie AS build
RUN python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-cache-dir -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY --from=build /venv /venv
COPY . .
ENTRYPOINT ["/venv/bin/python", "-m", "gunicorn", "-b", "0.0.0.0:8000", "app:app"]
