# expect: starts
# why: Caddyfile at the place where the image looks
FROM caddy:2-alpine
COPY Caddyfile /etc/caddy/Caddyfile
COPY site /srv/site
RUN caddy validate --config /etc/caddy/Caddyfile
