# expect: fails entrypoint-repeated
# why: Shell form CMD becomes the arguments /bin/sh -c ... of the nginx entrypoint, and nginx rejects them as an invalid option.
FROM cgr.dev/chainguard/nginx:latest
COPY html /usr/share/nginx/html
EXPOSE 8080
CMD nginx -g "daemon off;"
