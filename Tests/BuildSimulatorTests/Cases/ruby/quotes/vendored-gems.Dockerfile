# expect: starts
# why: BUNDLE_PATH is set in both stages and vendor/bundle travels with the application.
FROM ruby:3.4-slim AS base
ENV BUNDLE_DEPLOYMENT=1 \
    BUNDLE_PATH=vendor/bundle
WORKDIR /app

FROM base AS build
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM base
COPY --from=build /app/vendor ./vendor
COPY Gemfile Gemfile.lock app.rb ./
CMD ["bundle", "exec", "ruby", "app.rb"]
