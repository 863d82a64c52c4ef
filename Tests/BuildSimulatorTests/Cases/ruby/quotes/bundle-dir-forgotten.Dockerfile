# expect: fails package-missing
# why: The gems stay in the builder: require of rainbow raises LoadError.
FROM ruby:3.4-slim AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install --jobs 4

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=gems /app/ ./
COPY app.rb .
CMD ["ruby", "app.rb"]
