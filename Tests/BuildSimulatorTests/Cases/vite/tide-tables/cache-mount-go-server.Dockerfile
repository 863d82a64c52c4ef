# expect: starts
# why: static Go file server plus the built site on distroless static
# syntax=docker/dockerfile:1
FROM node:24 AS web
WORKDIR /app
COPY package.json ./
RUN --mount=type=cache,target=/root/.npm npm install
COPY . .
RUN --mount=type=cache,target=/app/node_modules/.vite npm run build

FROM golang:1.27 AS srv
WORKDIR /srv
RUN --mount=type=bind,source=server,target=/srv \
    --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/tide-server .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=srv /out/tide-server /tide-server
COPY --from=web /app/out/site /site
EXPOSE 8080
ENTRYPOINT ["/tide-server"]
