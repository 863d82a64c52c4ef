# expect: starts
# why: gcc image has libsqlite3-dev from buildpack-deps
FROM gcc:15
COPY . /usr/src/netecho
WORKDIR /usr/src/netecho
RUN make CFLAGS="-O1 -g"
CMD ["./netecho"]
