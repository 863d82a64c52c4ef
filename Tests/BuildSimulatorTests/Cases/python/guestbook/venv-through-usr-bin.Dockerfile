# expect: starts
# why: the venv is made through /usr/bin/python3, which exists in distroless, same Python 3.13 and Debian 13
FROM python:3.13-slim-trixie AS deps
RUN ln -s /usr/local/bin/python3 /usr/bin/python3 \
 && /usr/bin/python3 -m venv /opt/guestbook/env
WORKDIR /opt/guestbook
COPY requirements.txt .
RUN env/bin/pip install --no-cache-dir -r requirements.txt && rm requirements.txt
COPY app.py gunicorn.conf.py ./
COPY templates templates

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=deps /opt/ /opt/
WORKDIR /opt/guestbook
EXPOSE 8000
ENTRYPOINT ["/opt/guestbook/env/bin/python", "-m", "gunicorn", "app:app"]
