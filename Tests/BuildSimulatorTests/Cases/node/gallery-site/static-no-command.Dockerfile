# expect: fails no-command
# why: a static base has no web server and no command
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /app/dist /www
EXPOSE 8080
