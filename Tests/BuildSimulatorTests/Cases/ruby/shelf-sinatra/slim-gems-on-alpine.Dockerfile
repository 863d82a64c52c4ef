# expect: fails package-missing
# why: extensions compiled for glibc, runtime is alpine
FROM ruby:3.4 AS build
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .

FROM ruby:3.4-alpine
WORKDIR /app
COPY --from=build /usr/local/bundle /usr/local/bundle
COPY --from=build /app .
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
