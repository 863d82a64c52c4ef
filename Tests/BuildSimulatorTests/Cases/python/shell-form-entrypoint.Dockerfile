# expect: fails shell-missing
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY hello.py .
ENTRYPOINT python3 hello.py
