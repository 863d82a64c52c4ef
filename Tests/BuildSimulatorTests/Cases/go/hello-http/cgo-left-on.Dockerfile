# expect: fails loader-missing
# why: net/http on the Debian builder links libc dynamically, and static has no loader.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -trimpath -ldflags="-s -w" -o /out/server .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/server /server
EXPOSE 8080
ENTRYPOINT ["/server"]
