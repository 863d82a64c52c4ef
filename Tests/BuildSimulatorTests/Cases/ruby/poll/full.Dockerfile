# expect: starts
# why: compilers are in the full image
FROM ruby:3.4
ENV RACK_ENV=production
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle config set --local frozen true && bundle install --jobs 4
COPY . .
EXPOSE 9292
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
