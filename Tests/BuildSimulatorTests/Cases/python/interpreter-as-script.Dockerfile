# expect: fails entrypoint-repeated
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY hello.py .
CMD ["/usr/bin/python3.13", "hello.py"]
