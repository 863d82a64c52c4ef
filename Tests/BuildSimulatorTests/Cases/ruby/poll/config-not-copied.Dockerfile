# expect: fails package-missing
# why: the images keep Bundler's local config in /usr/local/bundle, so the path setting is lost: Could not find puma-6.5.0 in locally installed gems
FROM ruby:3.4 AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle config set --local path vendor/bundle && bundle install
COPY . .

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=gems /app /app
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
