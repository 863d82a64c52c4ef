# expect: unknown
# really: fails
# why: migrate runs as uid 1001 and cannot create var/db.sqlite3 in a root-owned folder
FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
RUN python manage.py collectstatic --noinput
USER 1001
ENTRYPOINT ["./docker/entrypoint.sh"]
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "clinic.wsgi:application"]
