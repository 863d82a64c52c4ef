# expect: starts
# why: both stages are the same slim image, the venv's bin is first on PATH, so gunicorn is found
FROM python:3.13-slim AS base
ENV VIRTUAL_ENV=/srv/.venv
ENV PATH=${VIRTUAL_ENV}/bin:$PATH

FROM base AS install
RUN --mount=type=bind,source=requirements.txt,target=/tmp/req.txt <<SH
set -eux
python -m venv "$VIRTUAL_ENV"
pip install --no-cache-dir -r /tmp/req.txt
SH

FROM base AS final
COPY --from=install /srv/.venv /srv/.venv
WORKDIR /srv/app
COPY . .
USER 1000:1000
CMD ["gunicorn", "app:app"]
