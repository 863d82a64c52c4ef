# expect: starts
# why: With cgo on, net/http links glibc dynamically, and base-debian13 has the same glibc as the Debian 13 builder.
FROM golang:1.27-trixie AS compile
COPY . /go/src/guestbook
WORKDIR /go/src/guestbook
RUN go build -v -o /usr/local/bin/guestbook ./cmd/guestbook

FROM gcr.io/distroless/base-debian13
COPY --from=compile /usr/local/bin/guestbook /usr/local/bin/guestbook
COPY --from=compile /go/src/guestbook/templates /srv/templates
WORKDIR /srv
USER 65532:65532
CMD ["guestbook"]
