# expect: starts
# why: the two-line example from the nginx page
FROM nginx:1.30-alpine
COPY public /usr/share/nginx/html
