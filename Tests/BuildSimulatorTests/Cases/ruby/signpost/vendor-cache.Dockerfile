# expect: fails copy-source-missing
# why: vendor/ is ignored
FROM ruby:3.4
WORKDIR /app
COPY Gemfile Gemfile.lock ./
COPY vendor/cache vendor/cache
RUN bundle install --local
COPY . .
CMD ["bundle", "exec", "puma"]
