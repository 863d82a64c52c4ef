# expect: fails program-not-on-path
# why: installed to /opt/netecho/bin which is not on PATH
FROM alpine:3.24
RUN apk add --no-cache build-base sqlite-dev
WORKDIR /src
COPY . .
RUN make install PREFIX=/opt/netecho
CMD ["netecho", "7007"]
