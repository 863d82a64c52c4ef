# expect: fails build-fails
# why: The slim image has no C compiler, so building the extension stops with "command 'gcc' failed: No such file or directory".
FROM python:3.13-slim-trixie AS build
WORKDIR /src
COPY pyproject.toml setup.py ./
COPY src src
RUN pip install --no-cache-dir --target=/site .

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY --from=build /site /site
ENV PYTHONPATH=/site
COPY server.py .
CMD ["server.py"]
