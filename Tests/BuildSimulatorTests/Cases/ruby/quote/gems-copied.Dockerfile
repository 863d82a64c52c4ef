# expect: starts
# why: /usr/local/bundle holds the gems
FROM ruby:3.4 AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install
FROM ruby:3.4-slim
WORKDIR /app
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY app.rb ./
CMD ["ruby", "app.rb"]
