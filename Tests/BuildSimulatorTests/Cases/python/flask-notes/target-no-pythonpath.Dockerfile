# expect: fails package-missing
# why: /opt/deps is not on sys.path
FROM python:3.13 AS deps
COPY requirements.txt /tmp/
RUN pip install --no-cache-dir --target=/opt/deps -r /tmp/requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=deps /opt/deps /opt/deps
COPY . /app
WORKDIR /app
CMD ["app.py"]
