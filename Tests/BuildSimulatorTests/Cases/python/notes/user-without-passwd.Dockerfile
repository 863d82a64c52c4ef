# expect: fails package-missing
# why: uid 1001 is not in passwd, so HOME is / and ~/.local is not /home/app/.local.
FROM python:3.13-slim AS deps
COPY requirements /req
RUN pip install --user -r /req/prod.txt

FROM python:3.13-slim
COPY --from=deps --chown=1001:1001 /root/.local /home/app/.local
USER 1001
WORKDIR /home/app/src
COPY app.py .
CMD ["python", "-m", "waitress", "--listen=*:8080", "app:app"]
