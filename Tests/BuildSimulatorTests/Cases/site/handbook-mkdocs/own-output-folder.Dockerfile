# expect: starts
# why: output folder given to mkdocs, served by the unprivileged image
FROM python:3.13-alpine AS build
WORKDIR /src
COPY . .
RUN pip install --no-cache-dir -r requirements.txt && mkdocs build --site-dir /public

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY --from=build --chmod=755 /public /usr/share/nginx/html
