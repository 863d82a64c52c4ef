# expect: starts
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo install --path . --root /out
FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /out/bin/web-app /app
ENTRYPOINT ["/app"]
