# expect: fails package-missing
# why: The gems are in vendor/bundle/ruby/3.4.0, Ruby 3.3 looks in ruby/3.3.0.
FROM ruby:3.4-slim AS build
ENV BUNDLE_DEPLOYMENT=1 BUNDLE_PATH=vendor/bundle
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:3.3-slim
ENV BUNDLE_DEPLOYMENT=1 BUNDLE_PATH=vendor/bundle
WORKDIR /app
COPY --from=build /app/vendor ./vendor
COPY Gemfile Gemfile.lock app.rb ./
CMD ["bundle", "exec", "ruby", "app.rb"]
