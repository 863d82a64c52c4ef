# expect: starts
# why: on rust alpine the host target is musl and static, distroless static is enough
FROM rust:1-alpine AS build
WORKDIR /ws
COPY . .
RUN --mount=type=cache,target=/ws/target \
    cargo build --release --locked && cp target/release/counter-web /usr/local/bin/

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /usr/local/bin/counter-web /bin/counter-web
EXPOSE 8080
ENTRYPOINT ["/bin/counter-web"]
