FROM python:3.13 AS build
COPY requirements.txt .
RUN pip install --target /packages -r requirements.txt
FROM python:3.13-slim
WORKDIR /app
COPY --from=build /packages /packages
COPY app.py .
ENV PYTHONPATH=/packages
CMD ["python", "app.py"]
