# expect: fails package-missing
# why: the packages are in lib/python3.13, and Python 3.14 does not look there.
FROM python:3.13-slim AS deps
COPY requirements /req
RUN pip install --prefix=/install -r /req/prod.txt

FROM python:3.14-slim
COPY --from=deps /install /usr/local
WORKDIR /app
COPY app.py .
CMD ["python", "-m", "waitress", "--listen=*:8080", "app:app"]
