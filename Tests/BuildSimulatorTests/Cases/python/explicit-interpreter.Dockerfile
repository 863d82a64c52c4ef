# expect: starts
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY hello.py .
ENTRYPOINT ["/usr/bin/python3.13", "hello.py"]
