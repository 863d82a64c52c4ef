# expect: fails user-missing
# why: USER tide was never created in the runtime stage
# syntax=docker/dockerfile:1
FROM python:3.13-slim AS deps
COPY requirements.txt /
RUN --mount=type=cache,target=/root/.cache/pip \
    pip install --target=/deps -r /requirements.txt \
 && useradd --system tide

FROM python:3.13-slim
ENV PYTHONPATH=/deps
WORKDIR /app
COPY --from=deps /deps /deps
COPY tidewatch tidewatch
USER tide
CMD ["python", "-m", "tidewatch", "run"]
