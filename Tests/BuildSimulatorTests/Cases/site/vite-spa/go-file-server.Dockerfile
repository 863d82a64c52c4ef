# expect: starts
# why: a small static Go server from a heredoc hands out the files on a static base.
FROM node:24-alpine AS web
WORKDIR /web
COPY . .
RUN npm ci && npm run build

FROM golang:1.27-alpine AS server
WORKDIR /src
COPY <<'EOF' main.go
package main

import (
	"log"
	"net/http"
	"os"
)

func main() {
	dir := os.Args[1]
	if _, err := os.Stat(dir); err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8080", http.FileServer(http.Dir(dir))))
}
EOF
RUN go mod init example.com/fileserver && CGO_ENABLED=0 go build -o /fileserver .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=server /fileserver /
COPY --from=web /web/dist /www
ENTRYPOINT ["/fileserver"]
CMD ["/www"]
