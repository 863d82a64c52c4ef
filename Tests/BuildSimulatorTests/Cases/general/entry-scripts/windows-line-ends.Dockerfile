# expect: fails program-missing
# why: the first line names an interpreter that ends in a carriage return.
FROM debian:trixie-slim
COPY windows.sh /entry.sh
ENTRYPOINT ["/entry.sh"]
