# expect: fails build-fails
# why: golang:alpine has no gcc, CGO_ENABLED=1 cannot compile
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -o /out/cgosum .

FROM alpine:3.24
COPY --from=build /out/cgosum /usr/local/bin/
CMD ["cgosum"]
