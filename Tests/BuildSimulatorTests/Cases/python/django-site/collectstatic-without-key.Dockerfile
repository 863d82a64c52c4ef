# expect: fails build-fails
# why: settings.py reads DJANGO_SECRET_KEY, which is not set while collectstatic runs.
FROM python:3.13-slim AS build
WORKDIR /site
COPY requirements.txt .
RUN pip install --no-cache-dir --target /deps -r requirements.txt
ENV PYTHONPATH=/deps
COPY . .
RUN python manage.py collectstatic --noinput

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/deps DJANGO_SECRET_KEY=change-me
WORKDIR /site
COPY --from=build /deps /deps
COPY --from=build /site ./
CMD ["-m", "gunicorn", "-b", "0.0.0.0:8000", "mysite.wsgi"]
