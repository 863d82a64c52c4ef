# expect: starts
# why: the image's own Python of the same version only borrows the site-packages folder of the venv.
FROM python:3.13-slim-trixie AS build
RUN python -m venv /venv
COPY requirements.txt /tmp/requirements.txt
RUN /venv/bin/pip install --no-cache-dir -r /tmp/requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /venv/lib/python3.13/site-packages /site
ENV PYTHONPATH=/site
WORKDIR /app
COPY . .
CMD ["-m", "gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
