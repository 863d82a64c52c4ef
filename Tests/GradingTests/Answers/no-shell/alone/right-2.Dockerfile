# why: copy names single files with chmod, options of the check, whole paths
FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --chmod=644 server.js healthy.js /srv/
ENV PORT=8080 NODE_ENV=production
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s --retries=3 \
  CMD ["/nodejs/bin/node", "/srv/healthy.js"]
ENTRYPOINT ["/nodejs/bin/node"]
CMD ["/srv/server.js"]
