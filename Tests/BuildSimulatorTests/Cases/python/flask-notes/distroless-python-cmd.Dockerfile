# expect: fails entrypoint-repeated
# why: the interpreter opens a file called python
FROM python:3.13-slim AS deps
WORKDIR /app
COPY requirements.txt .
RUN pip install -t /deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=deps /deps /deps
COPY . .
ENV PYTHONPATH /deps
CMD ["python", "app.py"]
