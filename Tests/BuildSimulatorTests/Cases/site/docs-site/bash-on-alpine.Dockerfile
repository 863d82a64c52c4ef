# expect: fails program-missing
# why: alpine has no /bin/bash for the #! line
FROM alpine:3.24
COPY bash-run.sh /usr/local/bin/
CMD ["bash-run.sh"]
