# expect: starts
# why: COPY --chmod=0755 makes start.sh executable
FROM golang:1.27-alpine AS build
WORKDIR /w
COPY src .
RUN CGO_ENABLED=0 go build -o /tick .

FROM alpine:3.24
COPY --from=build /tick /usr/local/bin/tick
COPY --chmod=0755 scripts/start.sh /usr/local/bin/
ENV INTERVAL=9
ENTRYPOINT ["start.sh"]
CMD ["tick"]
