# expect: starts
# why: strict build; *.md in .dockerignore touches the top folder only
FROM python:3.13-slim AS build
WORKDIR /src
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
RUN mkdocs build --strict

FROM nginx:1.30-alpine-slim
COPY --from=build /src/site /usr/share/nginx/html
