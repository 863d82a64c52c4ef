# expect: fails program-not-on-path
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY hello.py .
ENTRYPOINT ["gunicorn", "app:app"]
