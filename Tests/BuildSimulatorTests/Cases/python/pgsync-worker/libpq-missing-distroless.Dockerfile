# expect: fails library-missing
# why: distroless python has no libpq.so.5
FROM python:3.13-slim-trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev libpq-dev
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/deps
COPY --from=build /deps /deps
COPY sync.py /app/
CMD ["/app/sync.py"]
