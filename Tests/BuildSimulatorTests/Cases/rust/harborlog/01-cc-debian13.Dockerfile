# expect: starts
# why: gnu target on Debian 13 for both stages, config beside the working folder
FROM rust:1-trixie AS build
WORKDIR /usr/src/harborlog
COPY . .
RUN cargo build --release --locked -p harborlog-server

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /opt/harborlog
COPY --from=build /usr/src/harborlog/target/release/harborlog bin/
COPY config ./config
EXPOSE 9090
ENTRYPOINT ["/opt/harborlog/bin/harborlog"]
