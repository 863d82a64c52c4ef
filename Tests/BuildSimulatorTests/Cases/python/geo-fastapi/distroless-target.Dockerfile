# expect: starts
# why: same Debian and same minor on both sides, uvicorn as a module
FROM python:3.13-slim-trixie AS deps
WORKDIR /build
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/opt/site -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
ENV PYTHONPATH=/opt/site:/app/src PYTHONUNBUFFERED=1
COPY --from=deps /opt/site /opt/site
COPY src ./src
COPY data ./data
EXPOSE 8000
CMD ["-m", "uvicorn", "geo.main:app", "--host", "0.0.0.0", "--port", "8000"]
