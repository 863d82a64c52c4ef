# expect: unknown
# really: fails
# why: config/shelf.yml is loaded with the class, only puma.rb is copied
FROM ruby:3.4 AS build
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=build /usr/local/bundle /usr/local/bundle
COPY Gemfile Gemfile.lock config.ru ./
COPY lib lib
COPY views views
COPY config/puma.rb config/
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
