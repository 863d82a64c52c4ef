# expect: fails package-missing
# why: venv made by 3.12, python of the final image is 3.13: it searches lib/python3.13/site-packages
FROM python:3.12-slim AS build
RUN python -m venv /venv && /venv/bin/pip install -U pip
COPY requirements.txt /tmp/
RUN /venv/bin/pip install -r /tmp/requirements.txt
FROM python:3.13-slim
COPY --from=build /venv /venv
WORKDIR /app
COPY . .
CMD ["/venv/bin/python", "wsgi.py"]
