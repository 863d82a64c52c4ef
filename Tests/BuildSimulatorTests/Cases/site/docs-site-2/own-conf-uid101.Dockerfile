# expect: starts
# why: The own nginx.conf moves pid and all temp paths to /tmp and listens on 8080, so uid 101 can run it.
FROM nginx:1.30-alpine-slim
COPY conf/nginx.conf /etc/nginx/nginx.conf
COPY --link conf/headers.conf /etc/nginx/snippets/headers.conf
COPY html /usr/share/nginx/html
USER 101
EXPOSE 8080
ENTRYPOINT ["nginx"]
CMD ["-g", "daemon off;"]
