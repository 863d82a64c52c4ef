# expect: starts
# why: the builder's passwd file comes along, and it knows nobody.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /server .

FROM scratch
COPY --from=build /etc/passwd /etc/group /etc/
COPY --from=build /server /server
USER nobody
ENTRYPOINT ["/server"]
