# expect: starts
# why: WORKDIR /app holds templates/, which the program opens by a relative path; the banner is compiled in.
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY templates ./templates
COPY --from=build /src/target/release/status-page ./
EXPOSE 8080
ENTRYPOINT ["/app/status-page"]
