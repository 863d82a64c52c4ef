# why: older builder, newer base, cargo install
FROM rust:1-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo install --path . --root /out

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /out/bin/tally-server /usr/bin/tally-server
EXPOSE 8080
ENTRYPOINT ["/usr/bin/tally-server"]
