# expect: fails build-fails
FROM python:3.13-slim AS build
WORKDIR /src
RUN pip install --no-cache-dir --target=/deps -r requirements.txt
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY --from=build /deps /deps
ENV PYTHONPATH=/deps
COPY app.py .
CMD ["app.py"]
