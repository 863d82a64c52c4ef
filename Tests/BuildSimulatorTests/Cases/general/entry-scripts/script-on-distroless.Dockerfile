# expect: fails program-missing
# why: the script needs /bin/sh, which cc does not have.
FROM gcr.io/distroless/cc-debian13:nonroot
COPY start.sh /start.sh
ENTRYPOINT ["/start.sh"]
CMD ["/bin/true"]
