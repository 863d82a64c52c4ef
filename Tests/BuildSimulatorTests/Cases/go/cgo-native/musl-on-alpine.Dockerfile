# expect: starts
# why: builder and runtime are both Alpine, so the musl loader is there.
FROM golang:1.27-alpine AS build
RUN apk add --no-cache gcc musl-dev
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -o /calc .

FROM alpine:3.24
COPY --from=build --chown=nobody:nobody /calc /usr/local/bin/calc
USER nobody
CMD ["calc"]
