# expect: fails user-missing
# why: group and user app never created
FROM alpine:3.24
WORKDIR /srv
COPY public .
USER app:app
CMD ["sleep", "3600"]
