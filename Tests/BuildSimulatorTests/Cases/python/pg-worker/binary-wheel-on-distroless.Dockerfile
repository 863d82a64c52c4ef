# expect: starts
# why: the binary wheel brings its own libpq.
FROM python:3.13-slim-trixie AS build
COPY requirements-binary.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements-binary.txt

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/deps
COPY --from=build /deps /deps
COPY worker.py /app/
CMD ["/app/worker.py"]
