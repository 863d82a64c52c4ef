# expect: unknown
# really: starts
# why: tar pipe into a release dir and a symlinked current
FROM alpine:3.24 AS pack
WORKDIR /in
ADD theme.tar.gz ./
RUN mkdir -p /out/releases/42 && tar -C theme -cf - . | tar -C /out/releases/42 -xpf - && ln -s releases/42 /out/current

FROM busybox:1.37
COPY --from=pack /out /srv
RUN ln -s /srv/current /srv/theme
ENTRYPOINT ["/srv/current/run.sh"]
