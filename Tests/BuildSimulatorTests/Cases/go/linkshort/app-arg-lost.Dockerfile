# expect: fails build-fails
# why: global ARG APP is empty in the stage: go build -o /out/ ./cmd/ says no Go files in /src/cmd
ARG APP=linkshort
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /out/$APP ./cmd/$APP

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/linkshort /linkshort
COPY config /home/nonroot/config
ENTRYPOINT ["/linkshort"]
