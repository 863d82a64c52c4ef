# expect: fails user-missing
# why: scratch has no /etc/passwd in which the name nobody could be found.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /server .

FROM scratch
COPY --from=build /server /server
USER nobody
ENTRYPOINT ["/server"]
