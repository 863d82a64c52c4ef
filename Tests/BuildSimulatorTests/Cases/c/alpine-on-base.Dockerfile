# expect: fails loader-missing
FROM alpine:3.23 AS build
RUN apk add --no-cache gcc musl-dev
WORKDIR /src
COPY . .
RUN gcc main.c -o /app
FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /app /app
ENTRYPOINT ["/app"]
