# expect: fails module-missing
# why: python tries to open a file called uvicorn
FROM python:3.13-slim AS deps
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/deps
ENV PATH=/deps/bin:/usr/bin
WORKDIR /srv
COPY --from=deps /deps /deps
COPY app ./app
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0"]
