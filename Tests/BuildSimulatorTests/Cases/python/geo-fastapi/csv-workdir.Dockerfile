# expect: unknown
# really: fails
# why: the CSV is looked up below the working directory /app/src: FileNotFoundError: 'data/cities.csv'
FROM python:3.13-slim
COPY requirements.txt /tmp/requirements.txt
RUN pip install --no-cache-dir -r /tmp/requirements.txt
WORKDIR /app
COPY . .
WORKDIR /app/src
CMD ["uvicorn", "geo.main:app", "--host", "0.0.0.0"]
