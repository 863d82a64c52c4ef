# expect: fails no-command
# why: scratch with files and no CMD
FROM scratch
COPY public /
