# why: the target folder is a cache mount, so it is gone after the step
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/src/target cargo build --release

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/tally-server /tally-server
CMD ["/tally-server"]
