# expect: fails module-missing
# why: settings.toml beside the module is not copied
FROM python:3.13-slim AS deps
COPY requirements.txt .
RUN pip install --no-cache-dir --prefix=/install -r requirements.txt

FROM python:3.13-slim
COPY --from=deps /install /usr/local
WORKDIR /srv
COPY app/*.py ./app/
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0"]
