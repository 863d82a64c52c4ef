# expect: fails package-missing
# why: native gems were built for x86_64-linux-gnu, Alpine is musl: Could not find nio4r, puma in locally installed gems
FROM ruby:3.4 AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:3.4-alpine
WORKDIR /app
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY . .
CMD ["bundle", "exec", "puma"]
