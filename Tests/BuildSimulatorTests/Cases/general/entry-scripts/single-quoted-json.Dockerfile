# expect: fails program-not-on-path
# why: single quotes make it a shell command, and there is no program called [sh,/plain.sh].
FROM alpine:3.24
COPY plain.sh /plain.sh
CMD ['sh', '/plain.sh']
