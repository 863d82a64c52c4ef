# expect: starts
# why: GOTOOLCHAIN=auto lets the older go fetch the toolchain that go.mod asks for.
FROM golang:1.24 AS build
ENV GOTOOLCHAIN=auto CGO_ENABLED=0
WORKDIR /src
COPY . .
RUN go build -o /out/server .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/server /server
ENTRYPOINT ["/server"]
