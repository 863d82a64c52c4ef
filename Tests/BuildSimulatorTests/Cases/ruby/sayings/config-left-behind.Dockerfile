# expect: fails package-missing
# why: BUNDLE_APP_CONFIG is /usr/local/bundle, so the path setting stays in the builder and bundler looks in the wrong folder.
FROM ruby:3.4 AS build
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle config set --local path vendor/bundle && bundle install
COPY . .

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=build /app .
CMD ["bundle", "exec", "puma", "-b", "tcp://0.0.0.0:9292"]
