# expect: starts
# why: plain nginx with inherited command
FROM nginx:1.30-alpine
COPY public /usr/share/nginx/html
