# expect: fails build-fails
# why: the embed pattern is web/dist, but the files are put into /src/dist.
FROM node:24-slim AS web
WORKDIR /web
COPY web/package.json web/package-lock.json ./
RUN npm ci
COPY web/ ./
RUN npm run build

FROM golang:1.27 AS build
WORKDIR /src
COPY . .
COPY --from=web /web/dist ./dist
RUN CGO_ENABLED=0 go build -o /ui .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /ui /ui
ENTRYPOINT ["/ui"]
