# expect: starts
# why: go build -o DIR/ makes both programs, data folder is made in the builder and copied with chown
FROM golang:1.27 AS build
ARG CGO_ENABLED=0
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN mkdir -p /out/data /out/bin \
 && go build -trimpath -ldflags='-s -w' -o /out/bin/ ./cmd/...

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /srv/linkr
COPY --from=build /out/bin/ /usr/local/bin/
COPY --from=build --chown=65532:65532 /out/data /var/lib/linkr
COPY templates ./templates
EXPOSE 8080
ENTRYPOINT ["linkr"]
CMD ["-addr", ":8080"]
