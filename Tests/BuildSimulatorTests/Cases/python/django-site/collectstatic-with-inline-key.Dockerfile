# expect: starts
# why: the key is there both for collectstatic and at run time.
FROM python:3.13-slim AS build
RUN python -m venv /opt/venv
ENV PATH="/opt/venv/bin:$PATH"
WORKDIR /site
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
RUN DJANGO_SECRET_KEY=only-for-the-build python manage.py collectstatic --noinput

FROM python:3.13-slim
ENV PATH="/opt/venv/bin:$PATH" \
    DJANGO_SECRET_KEY=change-me
WORKDIR /site
COPY --from=build /opt/venv /opt/venv
COPY --from=build /site ./
USER 1000:1000
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "mysite.wsgi"]
