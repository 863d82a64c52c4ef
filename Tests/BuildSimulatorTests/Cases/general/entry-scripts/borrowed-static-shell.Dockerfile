# expect: starts
# why: a static busybox copied to /bin/sh is all the script needs.
FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=busybox:1-musl /bin/busybox /bin/sh
COPY builtin.sh /builtin.sh
ENTRYPOINT ["/builtin.sh"]
CMD ["/bin/sh", "-c", "echo done"]
