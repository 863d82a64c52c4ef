# expect: unknown
# really: fails start
# why: the ARG of the builder is gone in the final stage, and the worker stops with a KeyError.
FROM python:3.13-slim AS build
ARG DJANGO_SECRET_KEY=only-for-the-build
WORKDIR /site
COPY requirements.txt .
RUN pip install --no-cache-dir --target /deps -r requirements.txt
ENV PYTHONPATH=/deps
COPY . .
RUN python manage.py collectstatic --noinput

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/deps
WORKDIR /site
COPY --from=build /deps /deps
COPY --from=build /site ./
CMD ["-m", "gunicorn", "-b", "0.0.0.0:8000", "mysite.wsgi"]
