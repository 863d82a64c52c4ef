# expect: starts
# why: caddy is a static Go program and runs on distroless static.
FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=caddy:2-alpine /usr/bin/caddy /usr/bin/caddy
COPY site /srv
ENTRYPOINT ["caddy", "file-server", "--root", "/srv", "--listen", ":8080"]
