# expect: fails module-missing
# why: wsgi.py is not copied: ModuleNotFoundError: No module named 'wsgi', worker failed to boot
FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY quotes ./quotes
COPY gunicorn.conf.py ./
CMD ["gunicorn", "wsgi:app"]
