# expect: starts
# why: libpq5 gives psycopg its library
FROM python:3.13-slim
ENV USE_PG=1
RUN apt-get update \
 && apt-get install -y --no-install-recommends libpq5 \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /code
COPY requirements requirements
RUN pip install -r requirements/prod.txt
COPY . .
CMD ["gunicorn", "-b", ":8000", "blog.wsgi:application"]
