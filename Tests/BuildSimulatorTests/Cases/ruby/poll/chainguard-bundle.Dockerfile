# expect: unknown
# really: fails
# why: ruby is the entrypoint: ruby: No such file or directory -- bundle (LoadError)
FROM cgr.dev/chainguard/ruby:latest-dev AS gems
USER root
WORKDIR /work
COPY . .
RUN bundle config set --local path vendor/bundle && bundle install

FROM cgr.dev/chainguard/ruby:latest
WORKDIR /work
COPY --from=gems /work /work
CMD ["bundle", "exec", "puma"]
