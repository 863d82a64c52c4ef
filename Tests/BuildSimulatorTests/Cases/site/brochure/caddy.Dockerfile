# expect: starts
# why: caddy with its own Caddyfile
FROM caddy:2-alpine
COPY Caddyfile /etc/caddy/Caddyfile
COPY --link public /srv
EXPOSE 8080
