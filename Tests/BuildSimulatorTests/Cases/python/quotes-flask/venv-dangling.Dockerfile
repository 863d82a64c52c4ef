# expect: fails program-missing
# why: /venv/bin/python points to /usr/local/bin/python, absent here: exec: "/venv/bin/python": no such file or directory
FROM python:3.13-slim-trixie AS build
RUN python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /venv /venv
WORKDIR /app
COPY . .
ENTRYPOINT ["/venv/bin/python", "-m", "gunicorn", "wsgi:app"]
