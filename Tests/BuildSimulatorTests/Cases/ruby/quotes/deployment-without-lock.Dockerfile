# expect: fails build-fails
# why: Deployment mode needs Gemfile.lock, and only the Gemfile is copied.
FROM ruby:3.4-slim AS gems
WORKDIR /app
ENV BUNDLE_DEPLOYMENT=1
COPY Gemfile ./
RUN bundle install

FROM ruby:3.4-slim
WORKDIR /app
ENV BUNDLE_DEPLOYMENT=1
COPY --from=gems /app ./
COPY . .
CMD ["bundle", "exec", "ruby", "app.rb"]
