# why: --user install, home of root, own entrypoint with python3 by name
FROM python:3.13 AS build
RUN --mount=type=bind,source=requirements.txt,target=/tmp/r.txt pip install --user -r /tmp/r.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /root/.local/lib/python3.13/site-packages /site
COPY . .
ENV PYTHONPATH=/site
ENTRYPOINT ["python3", "app.py"]
