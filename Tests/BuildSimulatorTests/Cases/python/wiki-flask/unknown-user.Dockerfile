# expect: fails user-missing
# why: USER wiki is not in /etc/passwd
FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
USER wiki
CMD ["gunicorn", "wsgi:application"]
