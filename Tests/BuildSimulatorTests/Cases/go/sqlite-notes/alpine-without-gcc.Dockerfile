# expect: fails build-fails
# why: cgo is demanded, and golang:alpine has no C compiler.
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -o /notes .

FROM alpine:3.24
COPY --from=build /notes /usr/local/bin/notes
CMD ["notes"]
