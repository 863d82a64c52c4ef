# expect: starts
# why: rust alpine links statically, scratch is enough
FROM rust:1-alpine AS build
WORKDIR /src
COPY . .
RUN cargo install --locked --path . --root /out
FROM scratch
COPY --from=build /out/bin/tally-server /tally
ENV PORT=3000
ENTRYPOINT ["/tally"]
