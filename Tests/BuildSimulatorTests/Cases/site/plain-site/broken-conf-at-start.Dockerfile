# expect: fails format-error
# why: a semicolon is missing in the server block, so nginx refuses its configuration.
FROM nginx:1.30-alpine
COPY nginx/broken.conf /etc/nginx/conf.d/default.conf
COPY public /usr/share/nginx/html
