# expect: starts
# why: dummy main.rs for the dependency layer, then the real one; the program is named by [[bin]]: greeterd
FROM rust:1-slim-trixie AS build
WORKDIR /src
COPY Cargo.* build.rs ./
RUN mkdir src && printf 'fn main() {}\n' > src/main.rs \
 && cargo build --release --locked \
 && rm -r src
COPY assets assets
COPY src src
RUN touch src/main.rs build.rs && cargo build --release --locked

FROM gcr.io/distroless/cc-debian13
WORKDIR /srv
COPY --from=build /src/target/release/greeterd /srv/
USER 65532
EXPOSE 7000
ENTRYPOINT ["/srv/greeterd"]
CMD ["7000"]
