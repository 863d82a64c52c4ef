# expect: starts
# why: pip --target and PYTHONPATH, the interpreter is the entrypoint
FROM python:3.13-slim AS build
COPY requirements.txt .
RUN pip install --no-cache-dir --target /deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/deps
WORKDIR /srv
COPY --from=build /deps /deps
COPY wsgi.py gunicorn.conf.py ./
COPY quotes ./quotes/
CMD ["-m", "gunicorn", "wsgi:app"]
