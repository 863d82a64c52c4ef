# expect: starts
# why: dependencies in /deps through PYTHONPATH, same Python 3.13 on both sides, arguments for the inherited entrypoint
FROM python:3.13-slim-trixie AS deps
COPY --chmod=0444 requirements.txt /tmp/requirements.txt
RUN pip install --no-cache-dir --no-compile --target=/deps -r /tmp/requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /srv/library
ENV PYTHONPATH=/deps PYTHONDONTWRITEBYTECODE=1 LIBRARY_DB=/home/nonroot/library.db
COPY --from=deps --chown=0:0 /deps /deps
COPY --chown=0:0 library/ ./library/
COPY --chown=0:0 migrations/ ./migrations/
COPY --chown=0:0 templates/ ./templates/
COPY --chown=0:0 translations/ ./translations/
USER 65532:65532
EXPOSE 8000
CMD ["-m", "gunicorn", "--bind", "0.0.0.0:8000", "library.web:app"]
