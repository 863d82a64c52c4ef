FROM python:3.13-slim AS build
WORKDIR /app
COPY requirements.txt .
RUN pip install --target packages -r requirements.txt
FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build packages packages
COPY app.py .
ENV PYTHONPATH=/app/packages
CMD ["app.py"]
