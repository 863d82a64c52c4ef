# why: wheels in the first stage, no-index install, Debian as the builder
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3-pip
WORKDIR /app
COPY requirements.txt .
RUN pip3 install --break-system-packages --target=/packages -r requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=build /packages /packages
COPY app.py /app/
WORKDIR /app
ENV PYTHONPATH=/packages:/app
CMD ["app.py"]
