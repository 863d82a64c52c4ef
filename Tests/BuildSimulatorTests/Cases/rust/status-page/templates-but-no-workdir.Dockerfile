# expect: fails module-missing
# why: The templates are in /app but the working directory of the image is /home/nonroot.
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/templates /app/templates
COPY --from=build /src/target/release/status-page /app/status-page
EXPOSE 8080
ENTRYPOINT ["/app/status-page"]
