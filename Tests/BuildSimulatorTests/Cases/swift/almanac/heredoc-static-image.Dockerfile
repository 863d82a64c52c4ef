# expect: fails loader-missing
# why: --static-swift-stdlib still leaves a dynamic glibc program and distroless static has no loader
# syntax=docker/dockerfile:1
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN <<EOF
set -e
swift build -c release --static-swift-stdlib --product moonctl
mkdir -p /out
cp "$(swift build -c release --show-bin-path)/moonctl" /out/moonctl
EOF

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/moonctl /moonctl
ENTRYPOINT ["/moonctl"]
CMD ["now"]
