# expect: fails entrypoint-repeated
# why: python is already the entrypoint: can't open file '/app/python': [Errno 2] No such file or directory
FROM python:3.13-slim AS deps
COPY requirements.txt .
RUN pip install --target=/opt/site -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
ENV PYTHONPATH=/opt/site
COPY --from=deps /opt/site /opt/site
COPY src/geo geo
COPY data data
CMD ["python", "-m", "uvicorn", "geo.main:app", "--host", "0.0.0.0"]
