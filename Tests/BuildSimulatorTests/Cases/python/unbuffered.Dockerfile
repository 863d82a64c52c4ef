# expect: starts
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY hello.py .
CMD ["-u", "hello.py"]
