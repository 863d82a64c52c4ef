# expect: fails package-missing
# why: puma's and nio4r's native parts are built for musl, they cannot be loaded by the Debian ruby
FROM ruby:3.4-alpine AS build
RUN apk add --no-cache build-base
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=build /usr/local/bundle /usr/local/bundle
COPY . .
EXPOSE 9292
CMD ["bundle", "exec", "puma", "-C", "puma.rb"]
