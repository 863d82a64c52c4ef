# expect: starts
# why: The bundled feature compiles SQLite into the program; only glibc and libgcc_s are left as needs.
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release --features bundled

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/notes-db /notes-db
ENTRYPOINT ["/notes-db"]
