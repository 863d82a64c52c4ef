# expect: starts
# why: cargo install --root puts the program under a prefix that is copied whole to /usr/local, which is on PATH
FROM rust:1-trixie AS build
WORKDIR /ws
COPY . .
RUN cargo install --locked --path crates/web --root /opt/counter

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /opt/counter/ /usr/local/
EXPOSE 8080
ENTRYPOINT ["counter-web"]
