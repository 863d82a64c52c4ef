# expect: starts
FROM nginx:1.30
COPY . /usr/share/nginx/html
CMD ["nginx", "-g", "daemon off;"]
