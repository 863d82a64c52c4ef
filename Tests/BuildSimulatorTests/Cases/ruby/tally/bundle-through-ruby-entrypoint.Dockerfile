# expect: unknown
# really: fails
# why: the entrypoint is ruby, so "bundle" is taken for a script: No such file or directory -- bundle
FROM cgr.dev/chainguard/ruby:latest-dev AS build
USER root
RUN apk add --no-cache build-base
WORKDIR /work
COPY Gemfile Gemfile.lock ./
RUN bundle config set --local path vendor/bundle && bundle install
COPY . .

FROM cgr.dev/chainguard/ruby:latest
WORKDIR /work
COPY --from=build /work /work
EXPOSE 9292
CMD ["bundle", "exec", "puma", "-C", "puma.rb"]
