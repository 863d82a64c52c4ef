# why: packages beside the program
FROM python:3.13-slim-trixie AS build
WORKDIR /app
COPY . .
RUN pip install -t . -r requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=build --chown=65532:65532 /app /app
WORKDIR /app
USER 65532
CMD ["/app/app.py"]
