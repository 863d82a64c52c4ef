# expect: starts
# why: --prefix=/install laid over /usr/local is where Python 3.14 of the same image looks.
FROM python:3.14-slim AS deps
COPY requirements /req
RUN pip install --prefix=/install --no-warn-script-location -r /req/prod.txt

FROM python:3.14-slim
COPY --from=deps /install /usr/local
WORKDIR /app
COPY app.py .
CMD ["waitress-serve", "--listen=*:8080", "app:app"]
