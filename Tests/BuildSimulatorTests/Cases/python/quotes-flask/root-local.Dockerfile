# expect: fails not-permitted
# why: /root is 0700 and the process is uid 1000: gunicorn under /root/.local cannot be reached
FROM python:3.13-slim AS build
COPY requirements.txt .
RUN pip install --user --no-cache-dir -r requirements.txt

FROM python:3.13-slim
RUN useradd --uid 1000 --create-home app
COPY --from=build /root/.local /root/.local
ENV PATH=/root/.local/bin:$PATH
WORKDIR /app
COPY . .
USER app
CMD ["gunicorn", "wsgi:app"]
