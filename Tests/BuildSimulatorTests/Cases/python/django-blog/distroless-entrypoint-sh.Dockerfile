# expect: fails program-missing
# why: entrypoint.sh needs /bin/sh
FROM python:3.13-slim AS build
WORKDIR /srv
COPY requirements.txt ./
RUN pip install --no-cache-dir --target /deps -r requirements.txt
COPY . .
RUN PYTHONPATH=/deps python manage.py collectstatic --noinput

FROM gcr.io/distroless/python3-debian13
ENV PYTHONPATH=/deps
COPY --from=build /deps /deps
COPY --from=build /srv /srv
WORKDIR /srv
ENTRYPOINT ["/srv/entrypoint.sh"]
CMD ["gunicorn", "blog.wsgi:application"]
