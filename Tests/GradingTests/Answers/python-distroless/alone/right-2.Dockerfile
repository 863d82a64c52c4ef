# why: site-packages of a virtual environment
FROM python:3.13-slim AS build
RUN python -m venv /venv
ENV PATH="/venv/bin:$PATH"
COPY requirements.txt /
RUN --mount=type=cache,target=/root/.cache/pip pip install -r /requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /srv
COPY --from=build /venv /venv
COPY app.py ./
ENV PYTHONPATH=/venv/lib/python3.13/site-packages PYTHONUNBUFFERED=1
CMD ["-u", "app.py"]
