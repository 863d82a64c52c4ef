FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3 python3-venv
RUN python3 -m venv --copies /venv
COPY requirements.txt /requirements.txt
RUN /venv/bin/pip install --no-cache-dir -r /requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /venv/lib/python3.13/site-packages /packages
COPY app.py /app/
WORKDIR /app
ENV PYTHONPATH=/packages
ENTRYPOINT ["/usr/bin/python3", "app.py"]
