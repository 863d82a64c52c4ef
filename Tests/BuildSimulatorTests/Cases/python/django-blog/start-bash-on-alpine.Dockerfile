# expect: fails program-not-on-path
# why: python:alpine has no bash
FROM python:3.13-alpine
WORKDIR /srv
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
RUN python manage.py collectstatic --noinput
CMD ["bash", "scripts/start.sh"]
