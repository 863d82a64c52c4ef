# expect: fails copy-source-missing
# why: target/ is in .dockerignore, the jar is not part of the context
FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY target/bookshelf.jar app.jar
EXPOSE 8085
CMD ["app.jar"]
