# expect: fails entrypoint-repeated
# why: the distroless entrypoint is python already, so python is taken for a script file.
FROM python:3.13-slim AS deps
COPY requirements /req
RUN pip install --target=/deps -r /req/prod.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
ENV PYTHONPATH=/deps
COPY --from=deps /deps /deps
COPY app.py .
CMD ["python", "-m", "waitress", "--listen=*:8080", "app:app"]
