FROM python:3.13-slim AS build
COPY requirements.txt .
FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY app.py requirements.txt ./
RUN pip install -r requirements.txt
CMD ["app.py"]
