# expect: fails build-fails
# why: no package lists in the image, apt-get install finds nothing
FROM debian:trixie-slim AS build
RUN apt-get install -y python3-venv
RUN python3 -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install -r requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=build /venv /venv
COPY . /app
WORKDIR /app
ENTRYPOINT ["/venv/bin/python3", "app.py"]
