# expect: starts
# why: The gems live in /usr/local/bundle (GEM_HOME), which is copied to the same place of the same Ruby image.
FROM ruby:3.4-slim AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install --jobs 4

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY app.rb .
USER nobody
CMD ["ruby", "app.rb"]
