# expect: fails package-missing
# why: only the app, not the gems, is copied into the final stage
FROM ruby:3.4 AS build
WORKDIR /app
COPY . .
RUN bundle install
FROM ruby:3.4-slim
WORKDIR /app
COPY --from=build /app .
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
