# expect: unknown
# really: unknown
# why: the base comes from a private registry, nobody outside knows what is in it
FROM registry.intra.example.net/docs/theme-nginx:7
COPY site /usr/share/nginx/html
