# expect: unknown
# really: fails
# why: create_app raises because the pages folder is not in the image
FROM python:3.13-slim AS deps
COPY requirements.txt .
RUN pip install --no-cache-dir --target /deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
ENV PYTHONPATH=/deps
COPY --from=deps /deps /deps
COPY wsgi.py gunicorn.conf.py ./
COPY wiki ./wiki
CMD ["-m", "gunicorn", "wsgi:application"]
