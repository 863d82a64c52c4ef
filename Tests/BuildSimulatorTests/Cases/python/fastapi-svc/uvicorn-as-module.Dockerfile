# expect: starts
# why: packages of the same Python, the package folder keeps its name, and -m needs no script.
FROM python:3.13-slim-trixie AS build
WORKDIR /w
COPY requirements.txt .
RUN --mount=type=cache,target=/root/.cache/pip pip install --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /srv
ENV PYTHONPATH=/deps
COPY --from=build /deps /deps
COPY app ./app
EXPOSE 8000
CMD ["-m", "uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]
