# expect: starts
# why: COPY --chmod=0755 adds the missing exec bit, and python:slim has env and python3 for the shebang.
FROM python:3.13-slim
WORKDIR /app
COPY --chmod=0755 bin/serve bin/serve
COPY report report/
COPY data data/
USER nobody
ENTRYPOINT ["/app/bin/serve"]
CMD ["--port=8000"]
