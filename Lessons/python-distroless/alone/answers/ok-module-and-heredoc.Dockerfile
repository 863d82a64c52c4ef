ARG PYTHON=3.13
FROM python:${PYTHON}-slim AS build
COPY requirements.txt /src/requirements.txt
RUN <<SH
set -e
pip install --no-cache-dir --prefix /install -r /src/requirements.txt
SH
FROM gcr.io/distroless/python3-debian13
COPY --from=build /install/lib/python3.13/site-packages /site
COPY --chmod=444 app.py /app/app.py
WORKDIR /app
ENV PYTHONPATH=/site
CMD ["-m", "app"]
