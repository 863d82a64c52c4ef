# expect: fails program-missing
# why: the shebang ends in a carriage return: exec /usr/local/bin/beat-win: no such file or directory
FROM debian:trixie-slim
COPY --chmod=755 bin/beat-win /usr/local/bin/beat-win
CMD ["/usr/local/bin/beat-win"]
