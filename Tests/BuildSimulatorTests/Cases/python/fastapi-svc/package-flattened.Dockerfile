# expect: unknown
# really: fails start
# why: COPY app . copies what is inside app, so there is no package app in /srv.
FROM python:3.13-slim AS build
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /srv
ENV PYTHONPATH=/deps
COPY --from=build /deps /deps
COPY app .
CMD ["-m", "uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]
