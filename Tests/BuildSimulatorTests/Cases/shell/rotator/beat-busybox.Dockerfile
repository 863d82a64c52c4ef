# expect: starts
# why: the plain sh script on busybox as a number user
FROM busybox:1-musl
COPY --chmod=755 bin/beat /usr/local/bin/beat
USER 65534
CMD ["/usr/local/bin/beat"]
