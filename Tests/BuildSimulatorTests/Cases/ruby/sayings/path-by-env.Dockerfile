# expect: starts
# why: BUNDLE_PATH is set in both stages and vendor/bundle is copied.
FROM ruby:3.4 AS build
ENV BUNDLE_PATH=vendor/bundle
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .

FROM ruby:3.4-slim
ENV BUNDLE_PATH=vendor/bundle
WORKDIR /app
COPY --from=build /app .
CMD ["bundle", "exec", "puma", "-b", "tcp://0.0.0.0:9292"]
