# expect: starts
# why: static files collected in a builder, gunicorn module on distroless
FROM python:3.13-slim AS deps
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/opt/deps -r requirements.txt

FROM deps AS static
ENV PYTHONPATH=/opt/deps
WORKDIR /app
COPY . .
RUN DJANGO_SECRET_KEY=build python manage.py collectstatic --noinput && python manage.py check

FROM gcr.io/distroless/python3-debian13:nonroot AS web
ENV PYTHONPATH=/opt/deps DB_DIR=/tmp
WORKDIR /app
COPY --from=deps /opt/deps /opt/deps
COPY manage.py ./
COPY clinic ./clinic
COPY visits ./visits
COPY config ./config
COPY --from=static /app/staticfiles ./staticfiles
CMD ["-m", "gunicorn", "--bind", "0.0.0.0:8000", "clinic.wsgi:application"]
