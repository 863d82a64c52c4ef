# expect: fails package-missing
# why: musl wheel of pydantic_core cannot be imported by a glibc Python
FROM python:3.13-alpine AS deps
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=deps /deps /deps
COPY app /srv/app
ENV PYTHONPATH=/deps
WORKDIR /srv
CMD ["-m", "uvicorn", "app.main:app", "--host", "0.0.0.0"]
