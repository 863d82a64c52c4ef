# expect: starts
# why: The user is made in the builder and its passwd and group files are copied along.
FROM alpine:3.24 AS build
RUN apk add --no-cache cmake gcc make musl-dev && adduser -D -H -u 4242 beacon
COPY . /src
RUN cmake -S /src -B /build -DBEACON_STATIC=ON && cmake --build /build -j2

FROM scratch
COPY --from=build /etc/passwd /etc/group /etc/
COPY --from=build --chown=4242:4242 /build/beacond /bin/
USER beacon
ENTRYPOINT ["beacond"]
