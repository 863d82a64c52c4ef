# expect: fails copy-source-missing
# why: a module without dependencies has no go.sum
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /hello .

FROM gcr.io/distroless/static-debian13
COPY --from=build /hello /hello
CMD ["/hello"]
