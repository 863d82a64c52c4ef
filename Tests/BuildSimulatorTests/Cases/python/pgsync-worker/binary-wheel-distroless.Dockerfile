# expect: starts
# why: the binary wheel brings its own libpq
FROM python:3.13-slim-trixie AS build
COPY requirements-binary.txt .
RUN pip install --no-cache-dir --only-binary=:all: --target=/deps -r requirements-binary.txt

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/deps
COPY --from=build /deps /deps
COPY sync.py /app/
CMD ["-u", "/app/sync.py"]
