# expect: fails package-missing
# why: pydantic_core from Alpine is a musl build, which glibc Python does not load.
FROM python:3.13-alpine AS build
WORKDIR /w
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /srv
ENV PYTHONPATH=/deps
COPY --from=build /deps /deps
COPY app ./app
CMD ["-m", "uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]
