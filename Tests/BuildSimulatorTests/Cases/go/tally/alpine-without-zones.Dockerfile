# expect: fails module-missing
# why: plain Alpine has no tzdata package.
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /tally

FROM alpine:3.22
RUN mkdir -p /var/lib/tally
COPY --from=build /tally /usr/bin/tally
CMD ["tally"]
