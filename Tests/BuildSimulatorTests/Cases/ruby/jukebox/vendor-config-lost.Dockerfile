# expect: fails package-missing
# why: bundle config --local is stored in /usr/local/bundle of the builder, so the final stage does not know vendor/bundle and finds no gems.
FROM ruby:3.4 AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle config set --local path vendor/bundle && bundle install

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=gems /app/vendor ./vendor
COPY . .
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
