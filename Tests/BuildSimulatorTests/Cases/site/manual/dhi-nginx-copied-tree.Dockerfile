# expect: starts
# why: the pages are collected by cp in a busybox stage and laid into the document root of dhi.io/nginx
FROM busybox:1-musl AS collect
WORKDIR /in
COPY pages ./
RUN mkdir -p /tree/usr/share/nginx/html && cp -r . /tree/usr/share/nginx/html/ && chmod -R a+rX /tree

FROM dhi.io/nginx:1.30-debian13
COPY --from=collect /tree/usr/share/nginx/html /usr/share/nginx/html
EXPOSE 8080
