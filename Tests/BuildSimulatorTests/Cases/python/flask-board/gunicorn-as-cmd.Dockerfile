# expect: fails module-missing
# why: The entrypoint is the interpreter, so CMD ["gunicorn",...] makes Python open a script called /app/gunicorn.
FROM python:3.13-slim-trixie AS build
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
ENV PYTHONPATH=/deps PATH=/deps/bin:/usr/bin
COPY --from=build /deps /deps
COPY . .
CMD ["gunicorn", "-b", "0.0.0.0:8000", "app:app"]
