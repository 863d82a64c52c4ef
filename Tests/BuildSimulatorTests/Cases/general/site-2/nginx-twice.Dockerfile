# expect: fails entrypoint-repeated
# why: runs nginx nginx -g ...
FROM nginx:1.30
COPY ./public /usr/share/nginx/html
ENTRYPOINT ["nginx"]
CMD ["nginx", "-g", "daemon off;"]
