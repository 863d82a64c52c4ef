# expect: starts
# why: the packages lie in /deps and PYTHONPATH names that folder.
FROM python:3.13-slim AS build
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
ENV PYTHONPATH=/deps PYTHONUNBUFFERED=1
COPY --from=build /deps /deps
COPY app.py ./
COPY templates ./templates
EXPOSE 8000
CMD ["app.py"]
