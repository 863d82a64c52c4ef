# expect: starts
# why: both thin jars on the class path, alpine JRE has a shell for the shell form
FROM maven:3-eclipse-temurin-21 AS build
COPY . /src
RUN cd /src && mvn -B package -DskipTests && mkdir /lib-out \
 && cp core/target/parcel-core-3.2.0.jar api/target/original-parcel-api.jar /lib-out/

FROM eclipse-temurin:21-jre-alpine
RUN addgroup -S parcel && adduser -S parcel -G parcel
WORKDIR /app
COPY --from=build /lib-out lib/
COPY conf/ conf/
USER parcel:parcel
CMD exec java -cp 'lib/*' org.example.parcel.api.Main
