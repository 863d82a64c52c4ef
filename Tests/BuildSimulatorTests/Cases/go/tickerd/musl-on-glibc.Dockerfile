# expect: fails loader-missing
# why: built against musl: interpreter /lib/ld-musl-x86_64.so.1 is missing: exec /tickerd: no such file or directory
FROM golang:1.27-alpine AS build
RUN apk add --no-cache gcc musl-dev
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=1 go build -o /tickerd .

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /tickerd /tickerd
ENTRYPOINT ["/tickerd"]
