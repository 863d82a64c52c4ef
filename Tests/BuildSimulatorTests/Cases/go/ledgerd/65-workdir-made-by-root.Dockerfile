# expect: fails not-permitted
# why: WORKDIR comes before USER, so root owns /app and ledger.db cannot be made: unable to open database file
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -o /ledgerd

FROM gcr.io/distroless/base-debian13
WORKDIR /app
COPY --from=build /ledgerd .
USER nonroot
CMD ["/app/ledgerd"]
