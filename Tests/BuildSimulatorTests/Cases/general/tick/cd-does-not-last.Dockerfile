# expect: fails build-fails
# why: cd in one RUN is gone in the next; go build in / finds no module
FROM golang:1.27
COPY src /w/src
RUN cd /w/src
RUN go build -o /usr/local/bin/tick .
CMD ["tick"]
