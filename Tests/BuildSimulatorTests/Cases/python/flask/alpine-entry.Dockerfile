# expect: starts
# why: executable sh script in alpine, CMD is extra options
FROM python:3.14-alpine
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
RUN addgroup -S web && adduser -S -G web web
USER web
ENTRYPOINT ["./entrypoint.sh"]
CMD ["--workers", "2"]
