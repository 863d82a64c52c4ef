# expect: starts
# why: The console script starts with #!/venv/bin/python, and that link resolves to /usr/bin/python of the distroless image.
FROM python:3.13-slim-trixie AS builder
RUN ln -s /usr/local/bin/python /usr/bin/python
RUN ["/usr/bin/python", "-m", "venv", "/venv"]
COPY . /src
RUN /venv/bin/pip install --no-cache-dir /src

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --link --from=builder /venv /venv
EXPOSE 8000
ENTRYPOINT ["/venv/bin/meter-api"]
