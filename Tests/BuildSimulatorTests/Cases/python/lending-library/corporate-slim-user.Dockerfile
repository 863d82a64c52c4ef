# expect: starts
# why: venv built and used at the same interpreter path, numeric user owns the data folder
ARG PYTHON_VERSION=3.13
ARG VARIANT=slim

FROM python:${PYTHON_VERSION}-${VARIANT} AS base
ENV PYTHONUNBUFFERED=1 PIP_DISABLE_PIP_VERSION_CHECK=1
LABEL com.acme.costcentre="4711"

FROM base AS deps
COPY requirements.txt /requirements.txt
RUN python -m venv /opt/venv && /opt/venv/bin/pip install -r /requirements.txt

FROM base AS release
ARG APP_UID=10001
ARG BUILD_DATE
LABEL org.opencontainers.image.created="${BUILD_DATE}"
RUN groupadd --gid ${APP_UID} library \
 && useradd --uid ${APP_UID} --gid ${APP_UID} --no-create-home library \
 && install -d -o ${APP_UID} -g ${APP_UID} /var/lib/library
COPY --from=deps /opt/venv /opt/venv
WORKDIR /opt/library
COPY . .
ENV PATH=/opt/venv/bin:$PATH LIBRARY_DB=/var/lib/library/library.db
USER ${APP_UID}
EXPOSE 8000
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "library.web:app"]
