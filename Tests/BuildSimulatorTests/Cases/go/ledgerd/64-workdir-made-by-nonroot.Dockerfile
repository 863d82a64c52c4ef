# expect: starts
# why: BuildKit makes a WORKDIR for the user in force, here 65532 of the nonroot tag, so ledger.db can be made in it
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -o /ledgerd

FROM gcr.io/distroless/base-debian13:nonroot
WORKDIR /app
COPY --from=build /ledgerd .
CMD ["/app/ledgerd"]
