# expect: fails library-missing
# why: even with the static stdlib libstdc++.so.6 is needed, base-debian13 lacks it
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib \
 && cp "$(swift build -c release --static-swift-stdlib --show-bin-path)/beacond" /usr/local/bin/

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /usr/local/bin/beacond /usr/local/bin/beacond
EXPOSE 5555
ENTRYPOINT ["beacond"]
