# expect: starts
FROM python:3.13-slim AS b
COPY requirements.txt .
RUN pip install --prefix=/install -r requirements.txt
FROM python:3.13-slim
COPY --from=b /install /usr/local
WORKDIR /app
COPY . .
CMD python app.py
