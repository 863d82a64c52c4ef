# expect: starts
# why: same Swift release in the slim runtime image
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release
FROM swift:6.3-slim
COPY --from=build /src/.build/release/Pulse /usr/local/bin/pulse
CMD ["pulse"]
