from golang:1.27-alpine
env CGO_ENABLED=0
workdir /work
copy go.mod ./
copy cmd cmd
copy internal internal
run go build -trimpath -ldflags="-s -w" -o greeter ./cmd/greeter

from scratch
copy --from=0 /work/greeter /usr/local/bin/greeter
user 65532:65532
expose 8080
entrypoint ["greeter"]
