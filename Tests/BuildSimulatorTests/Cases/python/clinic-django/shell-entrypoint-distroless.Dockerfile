# expect: fails program-missing
# why: entrypoint script needs /bin/sh
FROM python:3.13-slim AS deps
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13
ENV PYTHONPATH=/deps
COPY --from=deps /deps /deps
WORKDIR /app
COPY . .
ENTRYPOINT ["/app/docker/entrypoint.sh"]
CMD ["python", "-m", "gunicorn", "clinic.wsgi:application"]
