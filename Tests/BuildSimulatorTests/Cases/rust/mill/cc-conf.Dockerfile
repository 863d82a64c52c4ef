# expect: starts
# why: cargo build -p millctl writes target/release/millctl of the workspace, and MILL_CONF names the copied file.
FROM rust:1 AS build
WORKDIR /mill
COPY . .
RUN cargo build --release --locked -p millctl

FROM gcr.io/distroless/cc-debian13:nonroot
ENV MILL_CONF=/etc/mill/mill.conf
COPY mill.conf /etc/mill/
COPY --from=build /mill/target/release/millctl /usr/bin/millctl
ENTRYPOINT ["/usr/bin/millctl"]
