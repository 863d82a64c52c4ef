# expect: starts
# why: tzdata is installed and the folder belongs to the user.
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /tally

FROM alpine:3.22
RUN apk add --no-cache tzdata \
 && adduser -D -H tally \
 && install -d -o tally -g tally /var/lib/tally
COPY --from=build /tally /usr/bin/tally
USER tally
CMD ["tally"]
