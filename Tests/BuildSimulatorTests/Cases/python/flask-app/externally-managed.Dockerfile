# expect: fails build-fails
# why: Debian 13 forbids pip to install into the system Python.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3 python3-pip
COPY requirements.txt .
RUN pip install -r requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=build /usr/local/lib/python3.13/dist-packages /usr/local/lib/python3.13/dist-packages
WORKDIR /app
COPY . .
CMD ["app.py"]
