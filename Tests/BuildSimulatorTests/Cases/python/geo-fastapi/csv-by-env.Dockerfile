# expect: starts
# why: CITIES_CSV gives the place of the data
FROM python:3.13-slim
RUN --mount=type=bind,source=requirements.txt,target=/tmp/requirements.txt \
    --mount=type=cache,target=/root/.cache/pip \
    pip install -r /tmp/requirements.txt
WORKDIR /app
COPY data/cities.csv /usr/share/geo/cities.csv
COPY src .
ENV CITIES_CSV=/usr/share/geo/cities.csv
USER nobody
CMD uvicorn geo.main:app --host 0.0.0.0 --port ${PORT:-8000}
