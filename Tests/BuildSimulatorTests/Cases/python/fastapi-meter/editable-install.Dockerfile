# expect: fails module-missing
# why: pip install -e only records the path /src/src in the venv, and /src is not in the final image, so meter cannot be imported.
FROM python:3.13-slim-trixie AS build
RUN ln -s /usr/local/bin/python /usr/bin/python && /usr/bin/python -m venv /venv
WORKDIR /src
COPY . .
RUN /venv/bin/pip install --no-cache-dir -e .

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /venv /venv
ENTRYPOINT ["/venv/bin/meter-api"]
