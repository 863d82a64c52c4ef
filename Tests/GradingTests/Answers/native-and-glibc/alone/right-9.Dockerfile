# why: rustc directly, bind mount
FROM rust:1-trixie AS build
RUN --mount=type=bind,target=/in rustc -O --edition 2021 -o /tally /in/src/main.rs

FROM gcr.io/distroless/cc-debian13
COPY --from=build /tally /tally
CMD ["/tally"]
