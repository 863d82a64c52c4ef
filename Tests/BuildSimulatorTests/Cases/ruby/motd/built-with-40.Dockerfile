# expect: fails package-missing
# why: gems are in vendor/bundle/ruby/4.0.0, Ruby 3.4 looks into ruby/3.4.0: could not find webrick
FROM ruby:4.0-slim AS gems
WORKDIR /app
ENV BUNDLE_DEPLOYMENT=1 BUNDLE_PATH=vendor/bundle
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:3.4-slim
ENV BUNDLE_DEPLOYMENT=1 BUNDLE_PATH=vendor/bundle
WORKDIR /app
COPY . .
COPY --from=gems /app/vendor vendor
EXPOSE 8080
CMD ["bundle", "exec", "ruby", "server.rb"]
