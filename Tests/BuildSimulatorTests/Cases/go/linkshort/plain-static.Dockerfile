# expect: starts
# why: static binary, config beside the working directory, exec form
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/linkshort ./cmd/linkshort

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /srv
COPY --from=build /out/linkshort /usr/local/bin/linkshort
COPY config/ config/
EXPOSE 8080
ENTRYPOINT ["linkshort"]
