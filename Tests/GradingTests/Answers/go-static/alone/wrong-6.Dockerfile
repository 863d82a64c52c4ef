# why: Debian builder with cgo on base of Alpine's libc: musl from another step
FROM golang:1.27-alpine AS build
RUN apk add --no-cache gcc musl-dev
ENV CGO_ENABLED=1
WORKDIR /src
COPY . .
RUN go build -o /weather .

FROM gcr.io/distroless/base-debian13
COPY --from=build /weather /weather
CMD ["/weather"]
