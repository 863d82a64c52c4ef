# expect: starts
# why: An extension linked on Debian 12 (glibc 2.36) runs on the newer glibc of Debian 13, and the Python minor version is the same.
FROM python:3.13-bookworm AS build
WORKDIR /src
COPY . .
RUN pip install --no-cache-dir --target=/site .

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY --from=build /site /app/site
COPY server.py /app/
ENV PYTHONPATH=/app/site
CMD ["/app/server.py"]
