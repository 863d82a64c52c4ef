# expect: fails build-fails
# why: nio4r and puma compile C, and ruby:slim has no compiler.
FROM ruby:3.4-slim AS build
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=build /usr/local/bundle /usr/local/bundle
COPY . .
CMD ["bundle", "exec", "puma"]
