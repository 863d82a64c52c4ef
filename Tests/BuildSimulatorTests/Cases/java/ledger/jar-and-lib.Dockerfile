# expect: starts
# why: The manifest class path lib/ is relative to the jar and both are copied side by side; classes are release 17.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java17-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/lib ./lib
COPY --from=build /src/target/ledger-1.0.jar ./
CMD ["ledger-1.0.jar"]
