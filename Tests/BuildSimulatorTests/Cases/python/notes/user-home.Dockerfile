# expect: starts
# why: useradd gives app the home /home/app, and Python finds ~/.local there.
FROM python:3.13-slim AS deps
COPY requirements /req
RUN pip install --user -r /req/prod.txt

FROM python:3.13-slim
RUN useradd --create-home --uid 1001 app
COPY --from=deps --chown=app:app /root/.local /home/app/.local
USER app
WORKDIR /home/app/src
COPY app.py .
CMD ["python", "-m", "waitress", "--listen=*:8080", "app:app"]
