FROM python:3.13-slim AS build
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir --target packages -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY --from=build /app/packages packages
COPY app.py .
ENV PYTHONPATH=/packages
EXPOSE 8000
CMD ["app.py"]
