# expect: fails program-missing
# why: /venv/bin/python links to /usr/local/bin/python, absent in the distroless image
FROM python:3.13-slim AS b
RUN python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install -r requirements.txt
FROM gcr.io/distroless/python3-debian13
COPY --from=b /venv /venv
WORKDIR /app
COPY . .
ENTRYPOINT ["/venv/bin/python", "-m", "gunicorn", "-b", "0.0.0.0:8000", "library.web:app"]
