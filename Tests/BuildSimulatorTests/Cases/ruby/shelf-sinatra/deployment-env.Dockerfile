# expect: starts
# why: BUNDLE_* set in a shared base stage, gems and app copied
FROM ruby:3.4-slim AS base
WORKDIR /app
ENV RACK_ENV=production BUNDLE_DEPLOYMENT=1 BUNDLE_PATH=/usr/local/bundle BUNDLE_WITHOUT=development

FROM base AS build
RUN apt-get update -qq && apt-get install --no-install-recommends -y build-essential && rm -rf /var/lib/apt/lists/*
COPY Gemfile Gemfile.lock ./
RUN bundle install && rm -rf ~/.bundle/ "${BUNDLE_PATH}"/ruby/*/cache
COPY . .

FROM base
COPY --from=build /usr/local/bundle /usr/local/bundle
COPY --from=build /app /app
USER 1000:1000
EXPOSE 9292
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
