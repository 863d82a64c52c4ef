# expect: fails build-fails
# why: tools version 6.0 with Swift 5.9
FROM swift:5.9-jammy
WORKDIR /app
COPY . ./
RUN swift build
CMD ["swift", "run", "Pulse"]
