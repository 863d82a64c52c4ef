# expect: unknown
# really: starts
# why: distTar packs inventory-2.0/ and the builder unpacks it before the copy.
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY . .
RUN gradle distTar --no-daemon && \
    mkdir -p /opt && \
    tar -xf build/distributions/inventory-2.0.tar -C /opt

FROM gcr.io/distroless/java21-debian13
WORKDIR /opt/inventory
COPY --from=build /opt/inventory-2.0/lib/ ./
ENTRYPOINT ["java", "-cp", "inventory-2.0.jar:gson-2.11.0.jar", "com.example.inventory.App"]
