# expect: starts
# why: program and its .resources folder are both copied to /app, cc-debian13 suits the static stdlib
FROM swift:6.3 AS build
WORKDIR /build
COPY . .
RUN swift build -c release --static-swift-stdlib -Xlinker -s
WORKDIR /staging
RUN bin="$(swift build --package-path /build -c release --static-swift-stdlib --show-bin-path)" \
 && cp "$bin/Quoter" ./ \
 && find -L "$bin" -maxdepth 1 -name '*.resources' -exec cp -Ra {} ./ \;

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /staging /app
WORKDIR /app
CMD ["/app/Quoter"]
