# expect: fails build-fails
# why: psycopg2 has no Linux wheel; slim has neither pg_config nor gcc
FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
CMD ["python", "app.py"]
