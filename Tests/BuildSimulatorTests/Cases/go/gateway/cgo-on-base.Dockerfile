# expect: starts
# why: The dynamically linked program needs glibc only, and base-debian13 has it.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -o /out/gateway .

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /out/gateway /gateway
ENTRYPOINT ["/gateway"]
