# expect: starts
# why: pip --prefix copied over /usr/local of the same image
ARG PY=3.13
FROM python:${PY}-slim AS deps
COPY requirements.txt .
RUN pip install --no-cache-dir --no-warn-script-location --prefix=/install -r requirements.txt

FROM python:${PY}-slim AS run
COPY --link --from=deps /install /usr/local
RUN useradd --system --uid 999 --no-create-home orders
WORKDIR /srv
COPY app app
USER orders
ENTRYPOINT ["uvicorn"]
CMD ["app.main:app", "--host", "0.0.0.0", "--port", "8000"]
