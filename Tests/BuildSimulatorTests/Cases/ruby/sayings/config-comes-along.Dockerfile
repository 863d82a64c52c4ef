# expect: starts
# why: /usr/local/bundle brings the config file with the path setting.
FROM ruby:3.4 AS build
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle config set --local path vendor/bundle && bundle install
COPY . .

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=build /usr/local/bundle /usr/local/bundle
COPY --from=build /app .
CMD ["bundle", "exec", "puma", "-b", "tcp://0.0.0.0:9292"]
