# expect: fails module-missing
# why: the named configuration file is not in the image
FROM caddy:2-alpine
COPY public /srv/public
COPY Caddyfile /etc/caddy/
CMD ["caddy", "run", "--config", "/srv/Caddyfile", "--adapter", "caddyfile"]
