# expect: fails copy-source-missing
# why: default build is debug; release directory does not exist
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build
FROM swift:6.3-slim
WORKDIR /app
COPY --from=build /src/.build/release/Pulse .
CMD ["./Pulse"]
