# expect: fails copy-source-missing
# why: -o /out without a slash writes the binary itself to /out, so /out/shortlink does not exist.
FROM golang:1.27-alpine AS build
ENV CGO_ENABLED=0
WORKDIR /src
COPY . .
RUN go build -o /out ./cmd/shortlink

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/shortlink /bin/shortlink
CMD ["shortlink"]
