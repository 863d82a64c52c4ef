# expect: fails not-executable
# why: COPY ... /linkr/ makes /linkr/linkr, ENTRYPOINT /linkr is a directory
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -o /out/linkr ./cmd/linkr

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /linkr
ENV LINKR_DATA=/tmp
COPY --from=build /src/templates ./templates
COPY --from=build /out/linkr /linkr/
ENTRYPOINT ["/linkr"]
