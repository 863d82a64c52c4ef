# expect: starts
# why: entrypoint.sh is executable in the context, migrates and execs gunicorn; /data belongs to web
FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1 SQLITE_PATH=/data/db.sqlite3
RUN useradd --create-home --uid 1000 web && install -d -o web -g web /data
WORKDIR /home/web/src
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY --chown=web:web . .
RUN DJANGO_SECRET_KEY=build-only python manage.py collectstatic --noinput
USER web
EXPOSE 8000
ENTRYPOINT ["/home/web/src/entrypoint.sh"]
CMD ["gunicorn", "blog.wsgi:application", "--bind", "0.0.0.0:8000"]
