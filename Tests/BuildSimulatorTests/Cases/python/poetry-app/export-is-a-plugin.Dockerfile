# expect: fails build-fails
# why: poetry export comes with a plugin that is not installed.
FROM python:3.13-slim AS build
RUN pip install --no-cache-dir poetry==2.5.1
WORKDIR /app
COPY pyproject.toml poetry.lock ./
RUN poetry export --without-hashes -f requirements.txt -o requirements.txt \
 && pip install --no-cache-dir --target /deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONPATH=/deps
COPY --from=build /deps /deps
COPY main.py /app/
CMD ["/app/main.py"]
