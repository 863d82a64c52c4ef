# expect: fails build-fails
# why: a JRE image has no javac
FROM eclipse-temurin:21-jre
WORKDIR /usr/src/myapp
COPY src/Main.java .
RUN javac Main.java
CMD ["java", "Main"]
