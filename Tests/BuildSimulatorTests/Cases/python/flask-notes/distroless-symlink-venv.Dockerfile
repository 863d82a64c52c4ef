# expect: starts
# why: venv made through /usr/bin/python, same minor version, gunicorn with -m
FROM python:3.13-slim-trixie AS build
RUN ln -s /usr/local/bin/python /usr/bin/python && \
    /usr/bin/python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-cache-dir -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /venv /venv
WORKDIR /app
COPY app.py .
COPY templates templates/
EXPOSE 8000
ENTRYPOINT ["/venv/bin/python", "-m", "gunicorn", "-b", "0.0.0.0:8000", "app:app"]
