# expect: starts
# why: source launcher of the JDK
FROM eclipse-temurin:25-jdk
WORKDIR /usr/src/myapp
COPY src/Main.java .
USER 1001
CMD ["java", "Main.java"]
