# expect: starts
# why: vite writes web/dist in one stage, Go embeds it in the next, and only the binary ships.
FROM node:24-alpine AS web
WORKDIR /web
COPY web/package.json web/package-lock.json ./
RUN npm ci
COPY web/ ./
RUN npm run build

FROM golang:1.27-alpine AS build
WORKDIR /src
COPY go.mod main.go ./
COPY --from=web /web/dist ./web/dist
RUN CGO_ENABLED=0 go build -o /ui .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /ui /ui
ENTRYPOINT ["/ui"]
