# expect: fails build-fails
# why: go.mod asks for go 1.25 and the golang image sets GOTOOLCHAIN=local.
FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/server .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/server /server
ENTRYPOINT ["/server"]
