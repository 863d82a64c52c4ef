# expect: fails package-missing
# why: pydantic_core was built for musl: ModuleNotFoundError: No module named 'pydantic_core._pydantic_core'
FROM python:3.13-alpine AS deps
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/opt/site -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
ENV PYTHONPATH=/opt/site:/app/src
COPY --from=deps /opt/site /opt/site
COPY src ./src
COPY data ./data
CMD ["-m", "uvicorn", "geo.main:app", "--host", "0.0.0.0"]
