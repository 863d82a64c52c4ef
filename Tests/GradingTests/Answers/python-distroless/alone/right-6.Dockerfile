# why: --prefix, -m app
FROM python:3.13 AS build
WORKDIR /w
COPY requirements.txt ./
RUN pip install --prefix=/install -r requirements.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /install/lib/python3.13/site-packages/ /deps/
COPY ["app.py", "/app/"]
ENV PYTHONPATH=/deps
CMD ["-m", "app"]
