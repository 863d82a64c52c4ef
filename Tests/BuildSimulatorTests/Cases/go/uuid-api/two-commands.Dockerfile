# expect: starts
# why: -o with a closing slash writes one binary per command into /out.
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /out/ ./cmd/...

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/api /out/worker /app/
CMD ["/app/worker"]
