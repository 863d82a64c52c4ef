# expect: fails package-missing
# why: the gems stay in the first stage, below /usr/local/bundle
FROM ruby:3.4 AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install
FROM ruby:3.4-slim
WORKDIR /app
COPY --from=gems /app ./
COPY app.rb ./
CMD ["ruby", "app.rb"]
