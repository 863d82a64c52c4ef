# expect: fails loader-missing
# why: net/http with cgo on makes a dynamic binary, static has no loader: exec /portal: no such file
FROM node:24 AS web
WORKDIR /web
COPY web/package.json web/package-lock.json ./
RUN npm ci
COPY web/ ./
RUN npm run build

FROM golang:1.27 AS srv
WORKDIR /server
COPY server/ ./
RUN go build -trimpath -ldflags="-s -w" -o /portal .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=web /web/build /srv/www
COPY --from=srv /portal /portal
EXPOSE 8080
ENTRYPOINT ["/portal"]
