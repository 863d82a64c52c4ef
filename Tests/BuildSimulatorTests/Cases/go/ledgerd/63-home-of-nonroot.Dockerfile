# expect: starts
# why: the working folder of the nonroot tag is /home/nonroot, which nonroot owns, so ./ledger.db can be written
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod go build -o /ledgerd

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=0 /ledgerd /ledgerd
CMD ["/ledgerd"]
