# expect: fails package-missing
# why: packages lie in lib/python3.14, distroless runs 3.13: No module named gunicorn
FROM python:3.14-slim AS build
RUN ln -s /usr/local/bin/python /usr/bin/python && /usr/bin/python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-cache-dir -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /venv /venv
WORKDIR /app
COPY wsgi.py gunicorn.conf.py ./
COPY quotes ./quotes
ENTRYPOINT ["/venv/bin/python", "-m", "gunicorn", "wsgi:app"]
