# why: uv with a target
FROM python:3.13 AS build
COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /usr/local/bin/uv
WORKDIR /app
COPY . .
RUN uv pip install --target /app/lib -r requirements.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /app .
ENV PYTHONPATH=/app/lib
ENTRYPOINT ["/usr/bin/python3"]
CMD ["app.py"]
