# expect: fails not-executable
# why: start has mode 0644 in the context and nothing sets the exec bit, so running it is refused with permission denied.
FROM debian:trixie-slim
WORKDIR /opt/backup
COPY . .
CMD ["./start"]
