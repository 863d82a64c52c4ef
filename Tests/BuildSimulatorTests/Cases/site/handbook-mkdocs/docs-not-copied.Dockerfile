# expect: fails build-fails
# why: docs folder is missing in the build stage, mkdocs stops
FROM python:3.13-slim AS build
WORKDIR /src
COPY requirements.txt mkdocs.yml ./
RUN pip install --no-cache-dir -r requirements.txt && mkdocs build

FROM nginx:1.30-alpine-slim
COPY --from=build /src/site /usr/share/nginx/html
