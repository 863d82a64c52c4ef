# expect: starts
# why: Alpine in both stages, venv at the same path
FROM python:3.13-alpine AS deps
RUN python -m venv /opt/venv
ENV PATH="/opt/venv/bin:$PATH"
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt

FROM python:3.13-alpine
RUN adduser -D -u 1001 geo
ENV VIRTUAL_ENV=/opt/venv
ENV PATH="$VIRTUAL_ENV/bin:$PATH"
COPY --from=deps $VIRTUAL_ENV $VIRTUAL_ENV
WORKDIR /app
COPY data data
COPY src/geo geo
USER geo
CMD ["uvicorn", "geo.main:app", "--host", "0.0.0.0"]
