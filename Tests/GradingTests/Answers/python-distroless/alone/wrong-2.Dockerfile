# why: PYTHONPATH is the venv, not its site-packages
FROM python:3.13 AS build
RUN python -m venv /venv && /venv/bin/pip install humanize==4.12.3 orjson==3.11.4

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /venv /venv
COPY app.py .
ENV PYTHONPATH=/venv
CMD ["app.py"]
