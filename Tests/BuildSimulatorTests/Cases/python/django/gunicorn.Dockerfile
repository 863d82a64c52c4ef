# expect: starts
# why: prod requirements, collectstatic, gunicorn; psycopg is not imported by default
FROM python:3.13-slim-bookworm
ENV PYTHONUNBUFFERED=1
WORKDIR /code
COPY requirements/ requirements/
RUN pip install --no-cache-dir -r requirements/prod.txt
COPY . .
RUN python manage.py collectstatic --noinput
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "blog.wsgi"]
