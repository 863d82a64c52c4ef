# expect: fails build-fails
# why: the manifest declares PulseCoreTests but Tests is not copied
FROM swift:6.3 AS build
WORKDIR /src
COPY Package.swift ./
COPY Sources ./Sources
RUN swift build -c release
FROM swift:6.3-slim
COPY --from=build /src/.build/release/Pulse /Pulse
ENTRYPOINT ["/Pulse"]
