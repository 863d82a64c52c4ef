# expect: fails loader-missing
# why: the interpreter is dynamically linked, scratch has no loader
FROM python:3.13-slim AS build
RUN pip install --target /deps flask==3.1.3

FROM scratch
COPY --from=build /usr/local/bin/python3.13 /usr/local/bin/python3.13
COPY --from=build /usr/local/lib/python3.13 /usr/local/lib/python3.13
COPY --from=build /deps /deps
COPY app.py /app.py
ENV PYTHONPATH=/deps
ENTRYPOINT ["/usr/local/bin/python3.13", "/app.py"]
