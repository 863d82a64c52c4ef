# expect: starts
# why: the Caddyfile is where the image looks for it.
FROM caddy:2-alpine
COPY Caddyfile /etc/caddy/
COPY site /srv
