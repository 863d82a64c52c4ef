# expect: fails library-missing
# why: no static stdlib: libswiftCore.so cannot be found in cc-debian13
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release && cp .build/release/beacond /beacond

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /beacond /beacond
EXPOSE 5555
ENTRYPOINT ["/beacond"]
