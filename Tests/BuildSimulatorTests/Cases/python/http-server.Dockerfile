# expect: starts
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /srv
COPY app.py .
CMD ["-m", "http.server", "8000"]
