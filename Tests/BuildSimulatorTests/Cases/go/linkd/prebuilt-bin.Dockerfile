# expect: fails copy-source-missing
# why: bin/ is excluded by .dockerignore
FROM gcr.io/distroless/static-debian13:nonroot
COPY bin/linkd /usr/bin/linkd
ENTRYPOINT ["/usr/bin/linkd"]
