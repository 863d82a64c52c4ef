# expect: fails package-missing
# why: pydantic_core is built for CPython 3.14, distroless runs 3.13
FROM python:3.14-slim AS deps
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=deps /deps /deps
COPY app /srv/app
ENV PYTHONPATH=/deps
WORKDIR /srv
CMD ["-m", "uvicorn", "app.main:app", "--host", "0.0.0.0"]
