# expect: starts
# why: no package of the program uses cgo (no net, no os/user), so even the Debian builder links it statically
FROM golang:1.27
WORKDIR /src
COPY . .
RUN go build -o /bin/hello .

FROM scratch
COPY --from=0 /bin/hello /bin/hello
CMD ["/bin/hello"]
