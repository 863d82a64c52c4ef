from golang:1.27-alpine as b
workdir /w
copy . .
env CGO_ENABLED=0
run go build -o weather .
from gcr.io/distroless/static-debian13
workdir /app
copy --from=b /w/weather .
expose 8080
entrypoint ["./weather"]
