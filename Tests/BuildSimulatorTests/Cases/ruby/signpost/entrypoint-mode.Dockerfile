# expect: fails not-executable
# why: bin/docker-entrypoint is 0644 in the context
FROM ruby:3.4
WORKDIR /rails
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .
ENTRYPOINT ["/rails/bin/docker-entrypoint"]
CMD ["bundle", "exec", "puma"]
