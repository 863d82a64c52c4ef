from golang:1.27-alpine as b
workdir /w
copy . .
env CGO_ENABLED=0
run mkdir -p /root-fs/data && go build -o /root-fs/guestbook . && chown -R 65532:65532 /root-fs/data
from gcr.io/distroless/static-debian13
copy --from=b /root-fs/ /
env ADDRESS=:8080
expose 8080
volume /data
user nonroot
cmd ["/guestbook"]
