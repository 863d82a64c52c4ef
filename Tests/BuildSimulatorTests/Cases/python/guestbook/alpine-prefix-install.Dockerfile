# expect: starts
# why: pip --prefix fills /install, copied over /usr/local of the same alpine image; script ends in exec "$@"
FROM python:3.13-alpine AS build
COPY requirements.txt .
RUN pip install --no-cache-dir --prefix=/install -r requirements.txt

FROM python:3.13-alpine
COPY --from=build /install /usr/local
COPY --chmod=755 docker-entrypoint.sh /usr/local/bin/
WORKDIR /web
COPY app.py gunicorn.conf.py /web/
COPY templates /web/templates
USER 65534
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["gunicorn", "app:app"]
