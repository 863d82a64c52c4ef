# expect: starts
# why: pip --target with constraints, PYTHONPATH names both folders, CMD gives only arguments to python
ARG PY=3.13
FROM python:${PY}-slim-trixie AS libs
WORKDIR /tmp/build
COPY requirements.in constraints.txt ./
RUN set -eux; \
    pip install --no-cache-dir --target /deps -c constraints.txt -r requirements.in; \
    find /deps -name '__pycache__' -type d -prune -exec rm -rf '{}' +

FROM gcr.io/distroless/python3-debian13
COPY --from=libs /deps /opt/deps
COPY src /opt/src
ENV PYTHONPATH=/opt/src:/opt/deps
USER 65532
EXPOSE 8000
CMD ["-m", "uvicorn", "quotes.main:app", "--host", "0.0.0.0", "--port", "8000"]
