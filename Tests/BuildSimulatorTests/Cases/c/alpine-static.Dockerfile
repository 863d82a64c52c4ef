# expect: starts
FROM alpine:3.23 AS build
RUN apk add --no-cache gcc musl-dev
WORKDIR /src
COPY . .
RUN gcc -static main.c -o /app
FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /app /app
ENTRYPOINT ["/app"]
