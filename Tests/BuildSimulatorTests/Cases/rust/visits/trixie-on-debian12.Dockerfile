# expect: starts
# why: no crates, and nothing that starts other programs: linked with glibc 2.41 it asks for 2.34
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release
FROM gcr.io/distroless/cc-debian12
COPY --from=build /src/target/release/visits /visits
CMD ["/visits"]
