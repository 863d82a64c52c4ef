# expect: fails user-missing
# why: user pulse never created
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/src/.build swift build -c release --static-swift-stdlib && install -m 0755 .build/release/Pulse /opt/pulse
FROM swift:6.3-slim
COPY --from=build /opt/pulse /opt/pulse
USER pulse
CMD ["/opt/pulse"]
