# expect: fails program-not-on-path
# why: /deps/bin is not on PATH, ENTRYPOINT ["gunicorn"] is not found
FROM python:3.13-slim-trixie AS build
COPY requirements.txt /tmp/
RUN pip install --no-cache-dir --target=/deps -r /tmp/requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /deps /deps
ENV PYTHONPATH=/deps
WORKDIR /app
COPY app.py .
COPY templates templates
ENTRYPOINT ["gunicorn", "-b", "0.0.0.0:8000", "app:app"]
