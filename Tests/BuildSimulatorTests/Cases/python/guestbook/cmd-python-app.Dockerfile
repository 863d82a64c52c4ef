# expect: fails entrypoint-repeated
# why: the entrypoint is python already, CMD ["python", "app.py"] opens a file named /app/python
FROM python:3.13-slim-trixie AS build
COPY requirements.txt /tmp/
RUN pip install --no-cache-dir --target=/deps -r /tmp/requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /deps /deps
ENV PYTHONPATH=/deps PYTHONUNBUFFERED=1
WORKDIR /app
COPY app.py .
COPY templates templates
CMD ["python", "app.py"]
