# expect: starts
# why: go.su[m] is a pattern: no match is no error beside go.mod
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.su[m] ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /hello .

FROM gcr.io/distroless/static-debian13
COPY --from=build /hello /hello
CMD ["/hello"]
