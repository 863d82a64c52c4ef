from python:3.13-slim-trixie as build
run python -m venv /venv
copy requirements.txt /tmp/
run --mount=type=cache,target=/root/.cache/pip /venv/bin/pip install -r /tmp/requirements.txt

from gcr.io/distroless/python3-debian13
copy --from=build /venv/lib/python3.13/site-packages /venv/lib/python3.13/site-packages
copy app.py /srv/app.py
env PYTHONPATH=/venv/lib/python3.13/site-packages
cmd ["/srv/app.py"]
