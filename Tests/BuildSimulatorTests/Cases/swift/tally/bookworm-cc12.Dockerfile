# expect: starts
# why: The bookworm flavour links against glibc 2.36, so cc-debian12 fits.
FROM swift:6.3-bookworm AS build
WORKDIR /pkg
COPY . .
RUN swift build --configuration release --static-swift-stdlib --product tally \
 && mkdir /app && cp .build/release/tally tally.json /app/

FROM gcr.io/distroless/cc-debian12
COPY --from=build /app /app
WORKDIR /app
USER 65532:65532
CMD ["./tally"]
