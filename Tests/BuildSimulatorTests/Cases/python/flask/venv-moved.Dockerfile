# expect: fails program-missing
# why: gunicorn's first line names /build/venv/bin/python, which is not in the final image
FROM python:3.13-slim AS build
WORKDIR /build
RUN python -m venv venv
COPY requirements.txt .
RUN venv/bin/pip install -r requirements.txt
FROM python:3.13-slim
COPY --from=build /build/venv /opt/venv
WORKDIR /srv
COPY . .
ENV PATH=/opt/venv/bin:$PATH
ENTRYPOINT ["gunicorn", "-b", ":8000", "wsgi:app"]
