# expect: starts
# why: go build -o /out/ with a closing slash writes api and worker there, and the page is embedded in the binary.
FROM golang:1.27 AS build
ENV CGO_ENABLED=0
WORKDIR /src
COPY . .
RUN go build -o /out/ ./cmd/...

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/ /usr/local/bin/
EXPOSE 8080
ENTRYPOINT ["api"]
