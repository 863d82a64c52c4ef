# expect: fails copy-source-missing
# why: .dockerignore drops the folder build.
FROM alpine:3.24
COPY build/output.txt /output.txt
CMD ["cat", "/output.txt"]
