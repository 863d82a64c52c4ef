# expect: fails module-missing
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY hello.py .
CMD ["main.py"]
