# expect: fails build-fails
# why: nio4r and puma have C extensions, the slim image has no compiler: Failed to build gem native extension
FROM ruby:3.4-slim
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .
CMD ["bundle", "exec", "puma"]
