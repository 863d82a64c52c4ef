# expect: starts
# why: swift slim of the same version holds the Swift libraries
FROM swift:6.3 AS build
WORKDIR /src
COPY Package.swift ./
COPY Sources Sources
COPY Tests Tests
RUN swift build -c release --product dicebag

FROM swift:6.3-slim
RUN useradd --create-home roller
COPY --from=build /src/.build/release/dicebag /usr/local/bin/
USER roller
ENTRYPOINT ["dicebag"]
CMD ["2d20", "3d6"]
