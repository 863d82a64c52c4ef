# expect: fails package-missing
# why: local bundle config is stored in /usr/local/bundle, only /app with vendor/bundle is copied
FROM ruby:3.4 AS build
WORKDIR /app
RUN bundle config set --local path vendor/bundle
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=build /app /app
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
