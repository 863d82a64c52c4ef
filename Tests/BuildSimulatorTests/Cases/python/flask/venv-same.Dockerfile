# expect: starts
# why: venv copied between equal images at the same path
FROM python:3.13-slim AS build
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
FROM python:3.13-slim
COPY --from=build /opt/venv /opt/venv
ENV PATH="/opt/venv/bin:$PATH"
WORKDIR /srv
COPY shop shop
COPY wsgi.py .
CMD ["gunicorn", "-w", "2", "-b", ":8000", "wsgi:app"]
