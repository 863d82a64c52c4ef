# expect: starts
# why: BUNDLE_PATH is set in both stages
FROM ruby:3.4-slim AS base
ENV BUNDLE_PATH=/app/vendor/bundle BUNDLE_WITHOUT=development:test BUNDLE_FROZEN=1
WORKDIR /app

FROM base AS gems
RUN apt-get update -qq && apt-get install --no-install-recommends -y build-essential && rm -rf /var/lib/apt/lists/*
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM base
COPY . .
COPY --from=gems /app/vendor/bundle /app/vendor/bundle
CMD bundle exec puma -C config/puma.rb
