# expect: starts
# why: same Ruby minor and GEM_HOME on both sides, ruby named in CMD because the image has no entrypoint
FROM ruby:3.4-slim-trixie AS gems
WORKDIR /build
COPY --chmod=0444 Gemfile Gemfile.lock ./
ENV BUNDLE_FROZEN=true BUNDLE_JOBS=2
RUN bundle install && rm -rf /usr/local/bundle/cache

FROM dhi.io/ruby:3.4-debian13
WORKDIR /srv/kiln
COPY --from=gems --chown=0:0 /usr/local/bundle/ /usr/local/bundle/
COPY --chown=0:0 bin ./bin
COPY --chown=0:0 lib ./lib
COPY --chown=0:0 templates ./templates
COPY --chown=0:0 locales ./locales
USER 65532:65532
ENV PORT=8080
EXPOSE 8080/tcp
CMD ["ruby", "bin/kiln", "serve"]
