# expect: starts
# why: cargo install puts hubd into /opt/fleet/bin.
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo install --path crates/hub --root /opt/fleet --locked

FROM gcr.io/distroless/cc-debian13
COPY --from=build /opt/fleet /opt/fleet
ENV PATH=/opt/fleet/bin
ENTRYPOINT ["hubd"]
