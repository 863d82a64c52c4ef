# expect: fails not-executable
# why: scripts/start.sh has mode 0644
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
CMD ["./scripts/start.sh"]
