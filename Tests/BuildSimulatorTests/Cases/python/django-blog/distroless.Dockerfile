# expect: starts
# why: collectstatic in the build stage, gunicorn as a module
FROM python:3.13-slim AS build
WORKDIR /srv
COPY requirements.txt ./
RUN pip install --no-cache-dir --target /deps -r requirements.txt
ENV PYTHONPATH=/deps
COPY . .
RUN python manage.py collectstatic --noinput && python manage.py check --deploy

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/deps
COPY --from=build /deps /deps
COPY --from=build --chown=nonroot:nonroot /srv /srv
WORKDIR /srv
CMD ["-m", "gunicorn", "blog.wsgi:application", "--bind", "0.0.0.0:8000", "--workers", "2"]
