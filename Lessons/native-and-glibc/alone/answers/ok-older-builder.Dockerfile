FROM rust:1-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo install --path . --root /out
FROM gcr.io/distroless/cc-debian13
COPY --from=build /out/bin/tally-server /app/tally-server
WORKDIR /app
CMD ["./tally-server"]
