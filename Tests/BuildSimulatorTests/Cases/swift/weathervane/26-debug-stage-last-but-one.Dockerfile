# expect: starts
# why: static Swift library on cc, an unused slim stage for debugging, bundle and config beside the program
FROM swift:6.3 AS build
WORKDIR /src
COPY Package.swift Package.swift
COPY Sources/ Sources/
RUN swift build -c release --static-swift-stdlib --disable-sandbox
RUN mkdir /bundle && cp -R .build/release/Weathervane .build/release/*.resources /bundle/

FROM swift:6.3-slim AS debug
COPY --from=build /bundle /bundle
CMD ["bash"]

FROM gcr.io/distroless/cc-debian13:nonroot AS release
COPY --from=build /bundle /srv
COPY Config /srv/Config
WORKDIR /srv
ENTRYPOINT ["./Weathervane"]
