# expect: fails program-missing
# why: bin/kiln starts with #!/usr/bin/env ruby and the Chainguard runtime image has no /usr/bin/env
FROM cgr.dev/chainguard/ruby:latest-dev AS build
USER root
WORKDIR /work
COPY . .
RUN set -eux; \
    gem install --no-document --install-dir /gems mustache:1.1.1 webrick:1.9.1; \
    for f in bin/kiln lib/kiln.rb lib/kiln/firing.rb; do ruby -c "$f"; done; \
    chmod 755 bin/kiln

FROM cgr.dev/chainguard/ruby:latest
ENV GEM_PATH=/gems
COPY --from=build /gems /gems
COPY --from=build /work/ /work/
ENTRYPOINT ["/work/bin/kiln"]
CMD ["serve"]
