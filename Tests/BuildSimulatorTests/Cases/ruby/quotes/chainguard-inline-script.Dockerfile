# expect: starts
# why: A script from a COPY heredoc without gems; the entrypoint ruby gets its absolute path.
FROM ruby:3.4-slim AS unused
WORKDIR /app
COPY Gemfile* ./
RUN bundle install

FROM cgr.dev/chainguard/ruby:latest
COPY <<'RUBY' /work/hello.rb
name = ARGV.fetch(0, "world")
puts "hello #{name}"
RUBY
CMD ["/work/hello.rb", "distroless"]
