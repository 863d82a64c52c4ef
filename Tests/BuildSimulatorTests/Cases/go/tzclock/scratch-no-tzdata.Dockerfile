# expect: fails module-missing
# why: scratch has no time zone data, LoadLocation gives unknown time zone Asia/Kolkata and the program ends
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /tzclock .

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /tzclock /tzclock
USER 65532
EXPOSE 8080
ENTRYPOINT ["/tzclock"]
