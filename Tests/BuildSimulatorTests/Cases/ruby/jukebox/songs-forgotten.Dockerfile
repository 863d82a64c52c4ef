# expect: unknown
# really: fails start
# why: app.rb loads songs.yml while the class is defined, and the file is not among the copied ones.
FROM ruby:3.4 AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY Gemfile Gemfile.lock app.rb config.ru ./
COPY config ./config
COPY views ./views
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
