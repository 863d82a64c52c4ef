# expect: fails no-command
# why: scratch with files only
FROM scratch
COPY public /www
EXPOSE 80
