# expect: fails entrypoint-repeated
# why: python3 is the entrypoint already
FROM python:3.13-slim-trixie AS build
COPY requirements.txt .
RUN pip install --no-cache-dir --target /deps -r requirements.txt
FROM gcr.io/distroless/python3-debian13
COPY --from=build /deps /deps
WORKDIR /app
COPY . .
ENV PYTHONPATH=/deps
CMD ["python3", "wsgi.py"]
