# expect: starts
# why: only allowed files are used, packages are named in the Dockerfile
FROM python:3.13-slim
WORKDIR /app
RUN pip install --no-cache-dir "flask==3.1.3" 'gunicorn==27.0.1'
COPY . .
CMD exec gunicorn --bind :${PORT:-8080} --workers 1 --threads 8 --timeout 0 app:app
