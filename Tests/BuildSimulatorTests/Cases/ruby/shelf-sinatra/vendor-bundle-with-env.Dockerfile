# expect: starts
# why: the same layout with BUNDLE_PATH repeated in the final image
FROM ruby:3.4 AS build
WORKDIR /app
RUN bundle config set --local path vendor/bundle && bundle config set --local without development
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .

FROM ruby:3.4-slim
ENV BUNDLE_PATH=/app/vendor/bundle BUNDLE_WITHOUT=development
WORKDIR /app
COPY --from=build --chown=www-data:www-data /app /app
USER www-data
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
