# expect: fails loader-missing
# why: linked against musl's loader on alpine, base-debian13 has only the glibc one
FROM golang:1.27-alpine AS build
RUN apk add --no-cache gcc musl-dev zlib-dev
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -o /pixhash .

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /pixhash /pixhash
ENTRYPOINT ["/pixhash"]
