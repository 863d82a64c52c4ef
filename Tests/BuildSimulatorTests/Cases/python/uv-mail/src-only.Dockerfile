# expect: starts
# why: no dependencies at all: PYTHONPATH on distroless is enough
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
ENV PYTHONPATH=/app/src
COPY src src
CMD ["-m", "mailbatch", "--once"]
