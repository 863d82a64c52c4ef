# expect: starts
# why: packages, program and a writable folder arrive in one copied tree
FROM python:3.13-slim-trixie AS assemble
COPY requirements.txt /tmp/requirements.txt
RUN pip install --no-cache-dir --target=/rootfs/opt/tide/deps -r /tmp/requirements.txt
COPY tidewatch/ /rootfs/opt/tide/tidewatch/
RUN python -m compileall -q /rootfs/opt/tide \
 && mkdir -p /rootfs/var/lib/tide \
 && chown 65532:65532 /rootfs/var/lib/tide

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=assemble --chown=65532:65532 /rootfs/ /
ENV PYTHONPATH=/opt/tide:/opt/tide/deps TIDE_DIR=/var/lib/tide PYTHONUNBUFFERED=1
CMD ["-m", "tidewatch", "run"]
