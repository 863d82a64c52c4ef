# expect: fails shell-missing
# why: shell form ENTRYPOINT needs /bin/sh, cc has none
FROM rust:1-trixie AS build
WORKDIR /ws
COPY . .
RUN cargo build --release -p counter-web

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /ws/target/release/counter-web .
ENV COUNTER_ADDR=0.0.0.0:8080
ENTRYPOINT /app/counter-web
